import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { useKind, useSession } from "../../desk/live-session";
import { addressOf, type Door } from "../../domain/team/may";
import { tabsOf } from "../../domain/team/spots";
import { mapWords } from "../../wording/map-words";
import { spotTitles } from "../../wording/spot-titles";
import { staffWords } from "../../wording/staff-words";

/** A place whose screens are used side by side, so that they stand beside one another. */
export type PlaceWithNav = "team" | "report";

/** What a place is for, and from one screen of it to another that this member may enter. */
export function PlaceNav(props: { place: PlaceWithNav }) {
  const session = useSession();
  const kind = useKind();
  const tabs = () => tabsOf(props.place, session().member.role, kind());
  return (
    <nav class="place-nav" aria-label={staffWords().frame[props.place]}>
      <p class="second-ink place-line">{mapWords().places[props.place]}</p>
      <For each={tabs().weekly}>{(door) => <Tab door={door} place={props.place} />}</For>
      <Show when={tabs().seldom.length}>
        <hr />
      </Show>
      <For each={tabs().seldom}>{(door) => <Tab door={door} place={props.place} />}</For>
    </nav>
  );
}

const Tab = (props: { door: Door; place: PlaceWithNav }) => (
  <A href={addressOf(props.door)} end={props.door === props.place} replace>
    {spotTitles()[props.door]}
  </A>
);
