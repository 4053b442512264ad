// @chunk rules
/** So many of so many; `of` is 0 where something is only counted. */
export interface Portion {
  have: number;
  of: number;
}

/** Portions by what they tell of, such as "teams:hamlet" or "officials". */
export type Portions = Readonly<Record<string, Portion>>;

export const nothing: Portion = { have: 0, of: 0 };

export const plus = (a: Portion, b: Portion): Portion => ({ have: a.have + b.have, of: a.of + b.of });

const minus = (a: Portion, b: Portion): Portion => ({ have: a.have - b.have, of: a.of - b.of });

const isNothing = ({ have, of }: Portion): boolean => have === 0 && of === 0;

/** Adds so many of something that is only counted to sums being made. */
export function addCount(sums: Record<string, Portion>, what: string, n: number): void {
  if (n) sums[what] = { have: (sums[what]?.have ?? 0) + n, of: 0 };
}

/** One of one, or none of it. */
export const oneIf = (is: boolean): Portion => ({ have: Number(is), of: 1 });

/** The sum of two sets; what comes to nothing is left out, so that equal sums are equal sets. */
export function sumOf(a: Portions, b: Portions): Portions {
  return combined(a, b, plus);
}

/** What has to be added to `before` to make it `after`. */
export function differenceOf(after: Portions, before: Portions): Portions {
  return combined(after, before, minus);
}

function combined(a: Portions, b: Portions, how: (a: Portion, b: Portion) => Portion): Portions {
  const result: Record<string, Portion> = {};
  for (const [what, one] of Object.entries(a)) {
    const sum = how(one, b[what] ?? nothing);
    if (!isNothing(sum)) result[what] = sum;
  }
  for (const [what, one] of Object.entries(b)) {
    if (what in a) continue;
    const sum = how(nothing, one);
    if (!isNothing(sum)) result[what] = sum;
  }
  return result;
}

export const isEmpty = (portions: Portions): boolean => Object.keys(portions).length === 0;
