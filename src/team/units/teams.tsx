import { createMemo, createSignal, Show } from "solid-js";
import { ById } from "../../ui/by-id";
import { unitWords } from "../../wording/unit-words";
import type { TeamContext } from "../team-context";
import { FormTeam } from "./form-team";
import { TeamRow } from "./team-row";
import "./teams.css";

/** The teams, where each works and how many are in it; a lead changes or ends one, or forms another. */
export function Teams(props: { context: TeamContext }) {
  const says = () => unitWords().teams;
  const [ended, setEnded] = createSignal("");
  const people = createMemo(() => {
    const count = new Map<string, number>();
    for (const { team } of props.context.view().members) if (team) count.set(team, (count.get(team) ?? 0) + 1);
    return count;
  });
  return (
    <section class="card" aria-label={says().title}>
      <h2>{says().title}</h2>
      <Show when={props.context.view().teams.length} fallback={<p>{says().none}</p>}>
        <ul class="team-rows">
          <ById all={props.context.view().teams}>
            {(team) => (
              <TeamRow team={team()} people={people().get(team().id) ?? 0} context={props.context} onEnded={setEnded} />
            )}
          </ById>
        </ul>
      </Show>
      <p role="status">{ended() && says().ended(ended())}</p>
      <FormTeam context={props.context} />
    </section>
  );
}
