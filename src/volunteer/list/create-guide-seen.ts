import { createMemo, type Accessor } from "solid-js";
import { openGuideOf } from "../../content/catalogue";
import type { Whereabouts } from "../../domain/practice/whereabouts";
import { createFetchedPart } from "../../ui/create-fetched-part";

/** The guide at which somebody is stuck, in the version that they saw; fetched once, however often the request is told anew. */
export function createGuideSeen(from: Accessor<Whereabouts | undefined>) {
  const seen = createMemo(from, undefined, {
    equals: (one, other) => one?.guide === other?.guide && one?.version === other?.version,
  });
  return createFetchedPart(seen, openGuideOf);
}
