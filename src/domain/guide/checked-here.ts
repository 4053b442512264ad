// @chunk rules
import type { Guide, GuideSummary } from "./guide";
import type { GuideCheck } from "./guide-check";

type Dates = Pick<Guide, "checkedOn" | "expiresOn">;
type Dated = Dates & Pick<GuideSummary, "code">;
export type Checks = readonly Pick<GuideCheck, "guide" | "on" | "at" | "otherFacts" | "otherSteps">[];

/** Half a year: as long as a guide holds that was written and looked at on one day. */
const holdsDays = 183;

const dayMs = 86_400_000;
const later = (day: string, days: number) => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** The office's last look at a guide, the later written of two on one day; none that is older than the guide's own check. */
export function lastCheck<Check extends Checks[number]>(
  checks: readonly Check[],
  guide: Pick<Dated, "code" | "checkedOn">,
) {
  return checks
    .filter((check) => check.guide === guide.code && check.on >= guide.checkedOn)
    .reduce<Check | undefined>((last, check) => (last && isBefore(check, last) ? last : check), undefined);
}

const isBefore = (one: Checks[number], other: Checks[number]) =>
  one.on === other.on ? one.at < other.at : one.on < other.on;

/**
 * A guide with the dates it has in this office. Whoever found all of it right gives it half a year from that day, if that is
 * longer than it had; where something was found otherwise it has run out from that day on, until it is mended or found right.
 */
export function datedHere<G extends Dated>(guide: G, checks: Checks): G {
  const last = lastCheck(checks, guide);
  if (!last) return guide;
  const isRight = !last.otherFacts.length && !last.otherSteps.length;
  const until = isRight ? later(last.on, holdsDays) : later(last.on, -1);
  const expiresOn = isRight && guide.expiresOn > until ? guide.expiresOn : until;
  return { ...guide, checkedOn: last.on, expiresOn };
}
