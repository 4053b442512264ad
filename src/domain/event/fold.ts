import { idOf, type EventType, type Line, type LineOf } from "../event";

/** What every row of the journal knows about its lines. */
export interface Folded {
  id: string;
  version: number;
  /** How many lines a later release wrote; this release passed over them. */
  later?: number;
}

/**
 * How a thing follows the lines of its family. Each type of the family has one rule: it either begins the thing or changes
 * it.
 */
export interface Fold<Thing, Type extends EventType, Begins extends Type> {
  begins: { [T in Begins]: (line: LineOf<T>) => Omit<Thing, keyof Folded> };
  /** A rule gives the same thing, or undefined, when the line does not fit the thing's state. */
  changes: { [T in Exclude<Type, Begins>]: (thing: Thing, line: LineOf<T>) => Thing | undefined };
  /** True for a thing that no later line can change. */
  isOver?: (thing: Thing) => boolean;
}

/**
 * The thing after one more line. A line that does not fit, is void or comes from a later release raises the version and
 * changes nothing else. The lines after it count as usual, where they fit.
 */
export function foldOf<Thing extends Folded, Type extends EventType, Begins extends Type>({
  begins,
  changes,
  isOver = () => false,
}: Fold<Thing, Type, Begins>): (thing: Thing | undefined, line: Line) => Thing | undefined {
  return (thing, line) => {
    if (thing) {
      const change = ruleOf<(thing: Thing, line: Line) => Thing | undefined>(changes, line);
      return afterLine((!isOver(thing) && change?.(thing, line)) || thing, line);
    }
    const begun = ruleOf<(line: Line) => Omit<Thing, keyof Folded>>(begins, line)?.(line);
    return begun && ({ ...begun, id: idOf(line.about), version: line.version } as Thing);
  };
}

/** The rule for the type of a line, if there is one. */
export const ruleOf = <Rule>(rules: object, { type }: Line): Rule | undefined =>
  (rules as Record<string, Rule | undefined>)[type];

/** What happened to a thing, with the version of the line that says it. */
export const afterLine = <Thing extends Folded>(thing: Thing, line: Line): Thing => ({
  ...thing,
  version: line.version,
  ...(line.type === "later" && { later: (thing.later ?? 0) + 1 }),
});
