import { idOf, type EventType, type Line, type LineOf } from "../event";

/** What every row of the journal knows of its lines. */
export interface Folded {
  id: string;
  version: number;
  /** How many of its lines a later release wrote, which this one passed over. */
  later?: number;
}

/** How a thing follows the lines of its family: all of its types, each either begins the thing or changes it. */
export interface Fold<Thing, Type extends EventType, Begins extends Type> {
  begins: { [T in Begins]: (line: LineOf<T>) => Omit<Thing, keyof Folded> };
  /** The same thing, or undefined, where a line does not fit the state it meets. */
  changes: { [T in Exclude<Type, Begins>]: (thing: Thing, line: LineOf<T>) => Thing | undefined };
  /** True of a thing that nothing changes any more. */
  isOver?: (thing: Thing) => boolean;
}

/**
 * The thing after one more line. A line that does not fit, is void or comes from a later release raises the version and
 * changes nothing else; whatever comes behind it goes on where it fits.
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

/** What happened to a thing, at the version of the line that says so. */
export const afterLine = <Thing extends Folded>(thing: Thing, line: Line): Thing => ({
  ...thing,
  version: line.version,
  ...(line.type === "later" && { later: (thing.later ?? 0) + 1 }),
});
