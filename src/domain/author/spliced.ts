// Older tablets have no `toSpliced`.

/** A list without the entry at a place. */
export const without = <T>(list: readonly T[], at: number): T[] => [...list.slice(0, at), ...list.slice(at + 1)];

/** A list with one more entry, before the one that has the place now. */
export const withEntry = <T>(list: readonly T[], at: number, entry: T): T[] => [
  ...list.slice(0, at),
  entry,
  ...list.slice(at),
];
