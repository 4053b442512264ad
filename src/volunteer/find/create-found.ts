import { createMemo, type Accessor } from "solid-js";
import { useKind, useSession } from "../../desk/live-session";
import { may } from "../../domain/team/may";
import { findByWords } from "../../domain/search/find-by-words";
import { spotAt, spots, type Spot } from "../../domain/team/spots";
import { mapWords } from "../../wording/map-words";
import { spotTitles } from "../../wording/spot-titles";

/** What this member may see on this device, and which of it fits to what was typed, the best first. */
export function createFound(typed: Accessor<string>) {
  const session = useSession();
  const kind = useKind();
  const maySee = (spot: Spot) => may(session().member.role, spotAt(spot).behind, kind());
  const known = createMemo(() =>
    spots
      .filter((spot) => spot !== "find" && maySee(spot))
      .map((spot) => ({ spot, title: spotTitles()[spot], also: wordsOf(spot) })),
  );
  return { maySee, found: createMemo(() => findByWords(known(), typed())) };
}

const wordsOf = (spot: Spot): string => `${mapWords().spots[spot].what} ${mapWords().spots[spot].also}`;
