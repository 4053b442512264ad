import * as v from "valibot";
import { told } from "./schema-words";
import type { OwnStuckRule } from "./stuck-rule";

const whole = (what: string) =>
  v.pipe(
    v.number(),
    v.check(
      (number) => Number.isInteger(number) && number >= 1,
      told(`${what} is not a whole number from 1 on`, "write how many, such as 2"),
    ),
  );

const patience = v.strictObject({
  troubles: v.optional(whole("the number of tries")),
  seconds: v.optional(whole("the number of seconds")),
});

/** The shape of a guide's own patience in its file. */
export const stuckSchema = v.strictObject({
  hint: v.optional(patience),
  show: v.optional(patience),
  offer: v.optional(patience),
  quietSeconds: v.optional(whole("the number of quiet seconds")),
}) satisfies v.GenericSchema<unknown, OwnStuckRule>;
