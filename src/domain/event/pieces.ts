import * as v from "valibot";

/** The parts from which the shapes of events are made. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
export const short = v.pipe(v.string(), v.maxLength(200));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const day = v.pipe(v.string(), v.isoDate());
export const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const minutesOfADay = v.pipe(count, v.maxValue(24 * 60));
/** The mark of a text: its SHA-256, hexadecimal. */
export const textMark = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** The event has no fields of its own: it says what it happened to, and who did it. */
export const nothing: v.GenericSchema<Record<string, never>> = v.object({});
export const few = <T extends v.GenericSchema>(one: T, most: number) => v.pipe(v.array(one), v.maxLength(most));
