import { createSignal, Show } from "solid-js";
import type { Team } from "../../domain/team/team";
import { unitWords } from "../../wording/unit-words";
import type { TeamContext } from "../team-context";
import { EndTeam } from "./end-team";
import { OwnMinimum } from "./own-minimum";
import { RenameTeam } from "./rename-team";

interface TeamRowProps {
  team: Team;
  people: number;
  context: TeamContext;
  onEnded: (name: string) => void;
}

/** One team: where it works, how many are in it, and, opened, what a lead changes of it. */
export function TeamRow(props: TeamRowProps) {
  const [open, setOpen] = createSignal(false);
  const says = () => unitWords().teams;
  return (
    <li classList={{ bare: !props.people }}>
      <strong>{props.team.name}</strong>{" "}
      <span class="second-ink">
        {[props.context.unitName(props.team.unit), says().people(props.people)].filter(Boolean).join(" · ")}
      </span>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{says().change(props.team.name)}</summary>
        <Show when={open()}>
          <div class="team-changes">
            <RenameTeam team={props.team} context={props.context} />
            <OwnMinimum team={props.team} context={props.context} />
            <EndTeam team={props.team} context={props.context} onEnded={() => props.onEnded(props.team.name)} />
          </div>
        </Show>
      </details>
    </li>
  );
}
