import { standsOn, type Unit } from "./unit";

/** The units as they stood on one day; of each level, by name. */
export interface UnitTree {
  day: string;
  unit(code: string): Unit | undefined;
  /** The unit above; undefined for the topmost and for what did not stand that day. */
  parent(code: string): Unit | undefined;
  children(code: string): readonly Unit[];
  /** Those with nothing above them. */
  roots: readonly Unit[];
  /** Where what was once written down for a unit counts on this day: itself, or what it went into, if that is one. */
  standing(code: string): string | undefined;
}

/**
 * The tree on a day ("2026-11-25"). A unit whose parent has gone belongs to what the parent went into, so a merger moves
 * everything below it and changes nothing of the days before. What hangs on nothing that stands is a root: never lost.
 */
export function treeOn(units: readonly Unit[], day: string): UnitTree {
  const all = new Map(units.map((unit) => [unit.code, unit]));
  const standing = (code: string) => standsFor(all, code, day);
  const parents = new Map<string, Unit>();
  const children = new Map<string, Unit[]>();
  const roots: Unit[] = [];
  for (const unit of all.values()) {
    if (!standsOn(unit, day)) continue;
    const parent = parentOf(all, unit, day);
    if (parent) parents.set(unit.code, parent);
    const siblings = parent ? (children.get(parent.code) ?? []) : roots;
    siblings.push(unit);
    if (parent) children.set(parent.code, siblings);
  }
  // A country has 3,355 units, and a screen asks for those under a few.
  const sorted = new Set<readonly Unit[]>();
  const inOrder = (siblings: Unit[]): readonly Unit[] => {
    if (sorted.has(siblings)) return siblings;
    sorted.add(siblings);
    return siblings.sort(byName);
  };
  return {
    day,
    unit: (code) => standingUnit(all, code, day),
    parent: (code) => parents.get(code),
    children: (code) => inOrder(children.get(code) ?? none),
    get roots() {
      return inOrder(roots);
    },
    standing,
  };
}

const none: Unit[] = [];

const vietnamese = new Intl.Collator("vi", { numeric: true });
const byName = (a: Unit, b: Unit): number => vietnamese.compare(a.name, b.name) || (a.code < b.code ? -1 : 1);

function standingUnit(all: Map<string, Unit>, code: string, day: string): Unit | undefined {
  const unit = all.get(code);
  return unit && standsOn(unit, day) ? unit : undefined;
}

function parentOf(all: Map<string, Unit>, unit: Unit, day: string): Unit | undefined {
  const seen = new Set<Unit>();
  const parent = unitAbove(all, unit, day);
  for (let at = parent; at && !seen.has(at); at = unitAbove(all, at, day)) {
    // A circle in what was typed must not hang the screen: its units stand as roots.
    if (at === unit) return undefined;
    seen.add(at);
  }
  return parent;
}

/** The unit above as it is written, or what that went into. */
function unitAbove(all: Map<string, Unit>, unit: Unit, day: string): Unit | undefined {
  const code = unit.moved?.filter(({ on }) => on <= day).at(-1)?.parent ?? unit.parent;
  const standing = code === undefined ? undefined : standsFor(all, code, day);
  return standing === undefined ? undefined : all.get(standing);
}

function standsFor(all: Map<string, Unit>, code: string, day: string): string | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = code; at !== undefined && !seen.has(at);) {
    const unit = all.get(at);
    if (!unit || (unit.from !== undefined && day < unit.from)) return undefined;
    if (standsOn(unit, day)) return at;
    seen.add(at);
    at = unit.into?.length === 1 ? unit.into[0] : undefined;
  }
  return undefined;
}
