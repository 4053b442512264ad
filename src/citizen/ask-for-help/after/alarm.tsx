import { Match, Show, Switch } from "solid-js";
import type { Desk } from "../../../desk/desk";
import { raiseAlarm, withdrawAlarm } from "../../../desk/request/alarm";
import type { HelpRequest } from "../../../domain/request/help-request";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { createVerb } from "../sheet/create-verb";
import { PictureButton } from "../sheet/picture-button";
import "./alarm.css";

/** For a citizen whom somebody asked for a code, a password or money: one tap informs the lead, one more undoes it. */
export function Alarm(props: { desk: Desk; request: HelpRequest }) {
  const verb = createVerb();
  const state = () => props.request.alarm?.state;
  const onRaise = () => void verb.run(() => raiseAlarm(props.desk, props.request.id));
  const onUndo = () => void verb.run(() => withdrawAlarm(props.desk, props.request.id));
  return (
    <div class="alarm">
      <Switch fallback={<PictureButton picture="alarm" care words={turnWords().alarm.raise} onChoose={onRaise} />}>
        <Match when={state() === "raised"}>
          <div class="alarm-sent">
            <Picture name="alarm-sent" />
            <p role="status">
              <strong>{turnWords().alarm.sent}</strong> {turnWords().alarm.keep}
            </p>
            <button class="btn second" onClick={onUndo}>
              <Picture name="undo" class="icon" />
              {turnWords().alarm.undo}
            </button>
          </div>
        </Match>
        <Match when={state() === "answered"}>
          <div class="alarm-sent">
            <Picture name="alarm-sent" />
            <p role="status">{turnWords().alarm.answered}</p>
          </div>
        </Match>
      </Switch>
      <Show when={verb.failed()}>
        <p class="notice care" role="alert">
          {turnWords().notDone}
        </p>
      </Show>
    </div>
  );
}
