import type { Guide } from "../domain/guide/guide";

type Dated = Pick<Guide, "code" | "expiresOn">;

/** The guides that run out in each month ("2027-03"), in the order of the months. */
export function expiryByMonth(guides: Dated[]): Map<string, string[]> {
  const months = new Map<string, string[]>();
  for (const { code, expiresOn } of [...guides].sort((a, b) => a.expiresOn.localeCompare(b.expiresOn))) {
    const month = expiresOn.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), code]);
  }
  return months;
}

/** Months in which more than a tenth of all guides run out: nobody could look at so many again in one month. */
export function crowdedMonths(guides: Dated[]): string[] {
  const most = Math.max(1, Math.floor(guides.length / 10));
  return [...expiryByMonth(guides)]
    .filter(([, codes]) => codes.length > most)
    .map(([month, codes]) => `${month}: ${codes.length} guides run out, at most ${most} may (${codes.join(" ")})`);
}
