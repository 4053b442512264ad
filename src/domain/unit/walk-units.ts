import type { Unit } from "./unit";
import type { UnitTree } from "./unit-tree";

/** A unit and everything below it, from the top down. */
export function unitsBelow(tree: UnitTree, code: string): Unit[] {
  const top = tree.unit(code);
  const found = top ? [top] : [];
  // What is added on the way is walked as well.
  for (const { code: here } of found) found.push(...tree.children(here));
  return found;
}

/** From the topmost unit down to this one. */
export function pathTo(tree: UnitTree, code: string): Unit[] {
  const path: Unit[] = [];
  for (let at = tree.unit(code); at && !path.includes(at); at = tree.parent(at.code)) path.unshift(at);
  return path;
}

/** How many of each kind stand in the tree. */
export function countKinds(tree: UnitTree): Map<string, number> {
  const counts = new Map<string, number>();
  const below = tree.roots.flatMap(({ code }) => unitsBelow(tree, code));
  for (const { kind } of below) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** The names of what went into a unit, however many mergers ago; none when nothing did. */
export function namesBefore(units: readonly Unit[], code: string): string[] {
  const into = (one: string) => units.filter((unit) => unit.into?.includes(one));
  const found = new Set<Unit>();
  for (
    let next = into(code);
    next.length;
    next = next.flatMap((unit) => into(unit.code)).filter((unit) => !found.has(unit))
  )
    for (const unit of next) found.add(unit);
  return [...found].map(({ name }) => name);
}
