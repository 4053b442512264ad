import type { SignedGuide } from "../guide/signed-guide";

interface Begun {
  code: string;
  from?: { code: string; version: number };
}

/**
 * Was another version of the guide signed since a draft of it began? Tablets do not hear of each other's drafts, so two may change
 * one guide; whoever signs the second one takes the first one's place.
 */
export function isOvertaken(
  { code, from }: Begun,
  latest: Pick<SignedGuide, "guideVersion" | "withdrawn"> | undefined,
): boolean {
  if (!latest || latest.withdrawn) return false;
  return latest.guideVersion > (from?.code === code ? from.version : 0);
}
