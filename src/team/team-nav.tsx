import { A } from "@solidjs/router";
import { For } from "solid-js";
import { useSession } from "../desk/live-session";
import { addressOf, may } from "../domain/team/may";
import { teamWords } from "../wording/team-words";

const places = ["team", "members", "duties", "roster", "training", "coverage", "trouble", "units"] as const;

/** From one part of the team's work to another that this member may enter. */
export function TeamNav() {
  const session = useSession();
  return (
    <nav class="team-nav" aria-label={teamWords().nav.label}>
      <For each={places.filter((place) => may(session().member.role, place))}>
        {(place) => (
          <A href={addressOf(place)} end replace>
            {teamWords().nav[place === "team" ? "today" : place]}
          </A>
        )}
      </For>
    </nav>
  );
}
