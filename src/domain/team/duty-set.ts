import * as v from "valibot";
import { tidyName } from "../office/tidy-name";
import type { Duty } from "./duty";
import { dutyKinds, dutyLibrary, mostOfADuty, recurrences, type DutyKind, type Recurrence } from "./duty-kind";

/** A duty without a member: how many days there are to do it, and its own words if no ready text fits. */
export interface DutyOfSet {
  what: DutyKind;
  count: number;
  daysToDo: number;
  every?: Recurrence;
  guide?: string;
  words?: string;
}

/** Duties that worked in one team, to be copied by another. They contain no names and no places. */
export interface DutySet {
  office: string;
  duties: DutyOfSet[];
}

export const dutySetKind = "duty-set";

/** The set of these duties, each kind of thing once. */
export function dutySetOf(office: string, duties: readonly Duty[], words: ReadonlyMap<string, string>): DutySet {
  const set = duties.map((duty): DutyOfSet => {
    const { id, what, count, every, guide } = duty;
    const own = words.get(id);
    const daysToDo = dutyLibrary.find((ready) => ready.what === what)!.daysToDo;
    return { what, count, daysToDo, ...(every && { every }), ...(guide && { guide }), ...(own && { words: own }) };
  });
  return { office, duties: [...new Map(set.map((one) => [JSON.stringify({ ...one, daysToDo: 0 }), one])).values()] };
}

const shape = v.strictObject({
  office: v.pipe(v.string(), v.transform(tidyName), v.maxLength(200)),
  duties: v.pipe(
    v.array(
      v.strictObject({
        what: v.picklist(dutyKinds),
        count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostOfADuty)),
        daysToDo: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)),
        every: v.optional(v.picklist(recurrences)),
        guide: v.optional(v.pipe(v.string(), v.maxLength(20))),
        words: v.optional(v.pipe(v.string(), v.transform(tidyName), v.maxLength(200))),
      }),
    ),
    v.minLength(1),
    v.maxLength(200),
  ),
});

/** Reads a set of duties; undefined when it is none. */
export function readDutySet(body: unknown): DutySet | undefined {
  const read = v.safeParse(shape, body);
  return read.success ? (read.output as DutySet) : undefined;
}
