import { For } from "solid-js";
import type { Place } from "../../domain/team/may";
import { spotsIn, type Spot } from "../../domain/team/spots";
import { mapWords } from "../../wording/map-words";
import { placeTitles } from "../../wording/spot-titles";
import { SpotLink } from "./spot-link";

/** One place of the staff's side: what it is for, and everything in it that whoever looks may see. */
export function PlaceOnMap(props: { place: Place; maySee: (spot: Spot) => boolean }) {
  return (
    <section aria-label={placeTitles()[props.place]}>
      <h2>{placeTitles()[props.place]}</h2>
      <p class="second-ink">{mapWords().places[props.place]}</p>
      <ul class="found-spots">
        <For each={spotsIn(props.place).filter(props.maySee)}>{(spot) => <SpotLink spot={spot} />}</For>
      </ul>
    </section>
  );
}
