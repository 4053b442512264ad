import { A } from "@solidjs/router";
import { For } from "solid-js";
import { teamWords } from "../wording/team-words";

const places = ["today", "members", "duties", "roster", "training", "units"] as const;

/** From one part of the team's work to another. */
export function TeamNav() {
  return (
    <nav class="team-nav" aria-label={teamWords().nav.label}>
      <For each={places}>
        {(place) => (
          <A href={place === "today" ? "/team" : `/team/${place}`} end replace>
            {teamWords().nav[place]}
          </A>
        )}
      </For>
    </nav>
  );
}
