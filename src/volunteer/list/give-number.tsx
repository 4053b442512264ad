import { createSignal, Show } from "solid-js";
import { askForHelp } from "../../desk/request/asking";
import type { HelpRequest } from "../../domain/request/help-request";
import { spokenDay } from "../../wording/day-words";
import { requestWords } from "../../wording/request-words";
import type { ConsoleContext } from "../console/console-context";
import "./give-number.css";

/**
 * Gives a number to a person who does not use the screen. It is shown large until the helper has told them or written
 * it down.
 */
export function GiveNumber(props: { context: ConsoleContext }) {
  const says = () => requestWords().give;
  const [given, setGiven] = createSignal<HelpRequest>();
  const [giving, setGiving] = createSignal(false);
  const onGive = () => {
    setGiving(true);
    props.context.told(async () => {
      const answer = await askForHelp(props.context.session().desk, {}, props.context.me()).finally(() =>
        setGiving(false),
      );
      if ("request" in answer) setGiven(answer.request);
      else return answer.refused === "not-opened" ? "unknown-request" : answer.refused;
    });
  };
  return (
    <Show
      when={given()}
      fallback={
        <button class="btn quiet" disabled={giving()} onClick={onGive}>
          {says().choose}
        </button>
      }
    >
      {(request) => (
        <div class="notice give-told">
          <p role="status">
            <strong>{request().number}</strong> {says().tell}{" "}
            <Show when={request().dueOn}>{(day) => says().dueOn(spokenDay(day()))}</Show>
          </p>
          <button class="btn second" onClick={() => setGiven()}>
            {says().told}
          </button>
        </div>
      )}
    </Show>
  );
}
