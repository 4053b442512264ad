import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { placeIn } from "../../domain/team/may";
import { spotAt, type Spot } from "../../domain/team/spots";
import { mapWords } from "../../wording/map-words";
import { placeTitles, spotTitles } from "../../wording/spot-titles";

/** A way to a screen, with what it is for; `told` names the place that it lies under as well. */
export function SpotLink(props: { spot: Spot; told?: true }) {
  return (
    <li>
      <A href={spotAt(props.spot).at} replace={props.spot !== "board"}>
        <strong>{spotTitles()[props.spot]}</strong> <span>{mapWords().spots[props.spot].what}</span>
        <Show when={props.told}>
          <small> {mapWords().under(placeTitles()[placeIn(spotAt(props.spot).behind)])}</small>
        </Show>
      </A>
    </li>
  );
}
