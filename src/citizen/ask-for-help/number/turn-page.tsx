import { createEffect, createSignal, Match, on, Switch } from "solid-js";
import type { Desk } from "../../../desk/desk";
import type { Turn } from "../../../desk/read-turn";
import { chime } from "../../../device/chime";
import { AfterHelp } from "../after/after-help";
import { ChoosePriority } from "../choices/choose-priority";
import { ChooseWay } from "../choices/choose-way";
import { LeaveContact } from "../choices/leave-contact";
import { TurnAtLength } from "./turn-at-length";
import { mayChoose, type Choice } from "../choices/turn-choices";

/** The screen of a number: its status, who helps, and the few things a citizen can choose meanwhile. */
export function TurnPage(props: { desk: Desk; turn: Turn }) {
  const [opened, setOpened] = createSignal<Choice>();
  // A citizen who is called while choosing must see the call instead of the choice.
  const choice = () => (mayChoose(props.turn.stage) ? opened() : undefined);
  // A choice that was open before the call does not come back after it.
  createEffect(() => void (mayChoose(props.turn.stage) || setOpened()));
  const lastCall = () => `${props.turn.stage} ${props.turn.request.lastCall?.at}`;
  createEffect(on(lastCall, () => void (props.turn.stage === "called" && chime()), { defer: true }));
  return (
    <Switch fallback={<TurnAtLength {...props} onChoose={setOpened} />}>
      <Match when={props.turn.stage === "closed"}>
        <AfterHelp {...props} />
      </Match>
      <Match when={choice() === "priority"}>
        <ChoosePriority desk={props.desk} turn={props.turn} onDone={() => setOpened()} />
      </Match>
      <Match when={choice() === "way"}>
        <ChooseWay desk={props.desk} turn={props.turn} onDone={() => setOpened()} />
      </Match>
      <Match when={choice() === "contact"}>
        <LeaveContact desk={props.desk} turn={props.turn} onDone={() => setOpened()} />
      </Match>
    </Switch>
  );
}
