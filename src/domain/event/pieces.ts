import * as v from "valibot";

/** What the shapes of events are put together from. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
export const short = v.pipe(v.string(), v.maxLength(200));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const day = v.pipe(v.string(), v.isoDate());
export const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const minutesOfADay = v.pipe(count, v.maxValue(24 * 60));
/** Nothing more is to be said than that it happened, to what and by whom. */
export const nothing: v.GenericSchema<Record<string, never>> = v.object({});
export const few = <T extends v.GenericSchema>(one: T, most: number) => v.pipe(v.array(one), v.maxLength(most));
