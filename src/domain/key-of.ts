/** The keys of a record that has no others. */
export const keysOf = <K extends string>(record: Readonly<Partial<Record<K, unknown>>>): K[] =>
  Object.keys(record) as K[];

/** True for a text that is a key of the record. */
export const isKeyOf = <K extends string>(record: Readonly<Partial<Record<K, unknown>>>, key: string): key is K =>
  Object.hasOwn(record, key);

/** A record with a value for each key. */
export const recordOf = <K extends string, V>(keys: readonly K[], valueOf: (key: K, nth: number) => V) =>
  Object.fromEntries(keys.map((key, nth) => [key, valueOf(key, nth)])) as Record<K, V>;

/** Where a text stands in a list, -1 where it does not, whatever else the list is known to hold. */
export const placeIn = (list: readonly string[], text: string): number => list.indexOf(text);
