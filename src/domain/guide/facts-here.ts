import { lastCheck } from "./checked-here";
import type { Certainty, Guide, Source } from "./guide";
import type { GuideCheck } from "./guide-check";

/** A fact of a guide with how sure this office is of it. */
export interface FactHere {
  key: string;
  says: string;
  where: string;
  /** "other": the office saw on a real phone that it is no longer so. */
  certainty: Certainty | "other";
  /** The look that said so. */
  check?: GuideCheck;
}

/** What a look remembers of a fact: a hash of its words (FNV-1a, 32 bits), so that other words were not confirmed by it. */
export function factKey(says: string): string {
  let hash = 0x811c9dc5;
  for (const sign of says.normalize("NFC")) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The facts of a guide in their order. What the office's last look does not name is as sure as the guide says. */
export function factsHere(
  guide: Pick<Guide, "code" | "checkedOn" | "sources">,
  checks: readonly GuideCheck[],
): FactHere[] {
  const check = lastCheck(checks, guide);
  return guide.sources.map((source) => ({ ...factOf(source), ...seenBy(check, factKey(source.says)) }));
}

const factOf = ({ says, where, confidence }: Source): FactHere => ({
  key: factKey(says),
  says,
  where,
  certainty: confidence,
});

function seenBy(check: GuideCheck | undefined, key: string): Partial<FactHere> {
  if (check?.otherFacts.includes(key)) return { certainty: "other", check };
  return check?.facts.includes(key) ? { certainty: "confirmed", check } : {};
}
