import { createEffect, createSignal, on, Show } from "solid-js";
import type { Desk } from "../../../desk/desk";
import type { Turn } from "../../../desk/read-turn";
import { Frame } from "../../frame";
import { createVerb } from "../sheet/create-verb";
import { HelperAndPromises } from "./helper-and-promises";
import { TurnChoices, type Choice } from "../choices/turn-choices";
import { TurnCorner } from "./turn-corner";
import { TurnPanel } from "./turn-panel";
import { Withdraw } from "../choices/withdraw";
import "./turn-at-length.css";

/** The page of a number in full: its status, who helps, and what the citizen can do meanwhile. */
export function TurnAtLength(props: { desk: Desk; turn: Turn; onChoose: (choice: Choice) => void }) {
  const [leaving, setLeaving] = createSignal(false);
  const verb = createVerb();
  const stage = () => props.turn.stage;
  // If the citizen was asked whether to leave before the call, that question would now hide the call.
  createEffect(on(stage, () => setLeaving(false), { defer: true }));
  return (
    <Frame
      actions={<Withdraw {...props} verb={verb} leaving={leaving()} onLeaving={setLeaving} />}
      corner={
        <Show when={!leaving()} fallback={<span />}>
          <TurnCorner {...props} verb={verb} />
        </Show>
      }
    >
      <div class="turn" classList={{ calling: props.turn.stage === "called" }}>
        <TurnPanel turn={props.turn} now={props.desk.now} />
        <HelperAndPromises turn={props.turn} />
        <TurnChoices {...props} verb={verb} />
      </div>
    </Frame>
  );
}
