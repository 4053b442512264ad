import { A } from "@solidjs/router";
import { For } from "solid-js";
import { useSession } from "../desk/live-session";
import { leads } from "../domain/team/role";
import { teamWords } from "../wording/team-words";

const places = ["today", "members", "duties", "roster", "training", "units"] as const;

/** From one part of the team's work to another; hamlets and teams are a lead's to arrange. */
export function TeamNav() {
  const session = useSession();
  const open = () => places.filter((place) => place !== "units" || leads(session().member.role));
  return (
    <nav class="team-nav" aria-label={teamWords().nav.label}>
      <For each={open()}>
        {(place) => (
          <A href={place === "today" ? "/team" : `/team/${place}`} end replace>
            {teamWords().nav[place]}
          </A>
        )}
      </For>
    </nav>
  );
}
