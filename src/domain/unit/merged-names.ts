/** A list of names after a merger: the new name stands where the first of the old ones stood. */
export function mergedNames(list: readonly string[], old: readonly string[], name: string): string[] {
  const first = list.find((each) => old.includes(each));
  const rest = list.flatMap((each) => (each === first ? [name] : old.includes(each) ? [] : [each]));
  return [...new Set(rest)];
}
