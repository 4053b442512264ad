import type { Book } from "./vi/book";

/**
 * What a citizen reads or hears: a language that says all of it is whole for citizens. Staff read Vietnamese in it, on their
 * whole side, never a mixture.
 */
export const citizenAreas = [
  "board",
  "contact",
  "day",
  "drawing",
  "home",
  "practice",
  "practised",
  "print",
  "priority",
  "resume",
  "turn",
  "visit",
  "welcome",
] as const satisfies readonly (keyof Book)[];

export type CitizenBook = Pick<Book, (typeof citizenAreas)[number]>;
