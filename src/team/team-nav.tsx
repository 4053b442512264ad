import { A } from "@solidjs/router";
import { For } from "solid-js";
import { useSession } from "../desk/live-session";
import { leads } from "../domain/team/role";
import { teamWords } from "../wording/team-words";

const places = ["today", "members", "duties", "roster", "training", "coverage", "trouble", "units"] as const;

const arranging = new Set<string>(["coverage", "trouble", "units"]);

/** From one part of the team's work to another; coverage, hamlets and teams are a lead's to look after. */
export function TeamNav() {
  const session = useSession();
  const open = () => places.filter((place) => !arranging.has(place) || leads(session().member.role));
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
