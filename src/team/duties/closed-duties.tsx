import { For } from "solid-js";
import type { Duty } from "../../domain/team/duty";
import { dutyWords } from "../../wording/duty-words";
import type { TeamContext } from "../team-context";
import { dutyText } from "./duty-text";
import { Proofs } from "./proofs";

/** What was done, with how much of it and the proofs that are still kept. */
export function ClosedDuties(props: { duties: Duty[]; all: number; context: TeamContext }) {
  return (
    <details class="card">
      <summary>{dutyWords().closed(props.all)}</summary>
      <ul class="plain-list">
        <For each={props.duties}>
          {(duty) => (
            <li>
              <strong>{dutyText(duty, props.context)}</strong> · {props.context.nameOf(duty.member)} ·{" "}
              {dutyWords().doneOf(duty.turns.at(-1)?.count ?? 0, duty.count)}
              <Proofs duty={duty} context={props.context} />
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
