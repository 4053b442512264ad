import * as v from "valibot";
import type { Unit } from "./unit";

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const code = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/i));
const day = v.pipe(v.string(), v.isoDate());

const unit = v.strictObject({
  code,
  name: word,
  kind: word,
  parent: v.optional(code),
  from: v.optional(day),
  to: v.optional(day),
  into: v.optional(v.array(code)),
  moved: v.optional(v.array(v.strictObject({ on: day, parent: code }))),
});

const file = v.strictObject({ source: v.string(), units: v.array(unit) });

/** A file of units: what it says, and where it was taken from. */
export interface UnitFile {
  source: string;
  units: Unit[];
}

/** Reads a file of units; undefined when it is none. */
export function readUnits(json: unknown): UnitFile | undefined {
  const read = v.safeParse(file, json);
  return read.success ? (read.output as UnitFile) : undefined;
}
