/**
 * The version of the rules by which rows follow their lines. It is raised whenever a fold, a count or the shape of an event
 * changes: at the next opening every row is made anew. `tests/journal/golden-journal.test.ts` is red until it is raised.
 */
export const foldVersion = 11;
