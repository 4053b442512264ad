// @chunk later
import { A } from "@solidjs/router";
import { For } from "solid-js";
import { useKind, useSession } from "../desk/live-session";
import { may } from "../domain/team/may";
import { cardsOf, spotAt, type Spot } from "../domain/team/spots";
import { mapWords } from "../wording/map-words";
import { spotTitles } from "../wording/spot-titles";
import "./place-links.css";

/** Links from a place to its screens, each with what it is for. Members see only what they may enter on this device. */
export function PlaceLinks(props: { place: keyof typeof cardsOf; title: string }) {
  const session = useSession();
  const kind = useKind();
  const shown = (): Spot[] =>
    cardsOf[props.place].filter((spot) => may(session().member.role, spotAt(spot).behind, kind()));
  return (
    <nav class="place-links" aria-label={props.title}>
      <For each={shown()}>
        {(spot) => (
          <A href={spotAt(spot).at} replace={spot !== "board"}>
            <strong>{spotTitles()[spot]}</strong> <span>{mapWords().spots[spot].what}</span>
          </A>
        )}
      </For>
    </nav>
  );
}
