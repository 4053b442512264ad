import { For } from "solid-js";
import type { Duty } from "../../domain/team/duty";
import { dutyWords } from "../../wording/duty-words";
import type { TeamRoom } from "../team-room";
import { dutyText } from "./duty-text";
import { Proofs } from "./proofs";

/** What was done, with how much of it and the proofs that are still kept. */
export function ClosedDuties(props: { duties: Duty[]; all: number; room: TeamRoom }) {
  return (
    <details class="card">
      <summary>{dutyWords().closed(props.all)}</summary>
      <ul class="plain-list">
        <For each={props.duties}>
          {(duty) => (
            <li>
              <strong>{dutyText(duty, props.room)}</strong> · {props.room.nameOf(duty.member)} ·{" "}
              {dutyWords().doneOf(duty.turns.at(-1)?.count ?? 0, duty.count)}
              <Proofs duty={duty} room={props.room} />
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
