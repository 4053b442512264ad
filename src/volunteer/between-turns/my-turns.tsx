import { createSignal, For, Show } from "solid-js";
import { correctOutcome } from "../../desk/request/after";
import { helpedOutcomes, type Outcome } from "../../domain/request/outcome";
import type { Turn } from "../../domain/request/put-right";
import { bringIntoSight } from "../../ui/bring-into-sight";
import { ById } from "../../ui/by-id";
import { requestWords } from "../../wording/request-words";
import { staffWords } from "../../wording/staff-words";
import { numberWithDay } from "../console/number-with-day";
import type { ConsoleContext } from "../console/console-context";

/**
 * Each turn this volunteer ended today, with its outcome. Only they can correct a wrong outcome, and only on the same
 * day.
 */
export function MyTurns(props: { context: ConsoleContext }) {
  return (
    <Show when={props.context.myTurns().length}>
      <details class="my-turns">
        <summary>{requestWords().myDay.each(props.context.myTurns().length)}</summary>
        <ul>
          <ById all={props.context.myTurns()}>{(turn) => <MyTurn turn={turn()} context={props.context} />}</ById>
        </ul>
      </details>
    </Show>
  );
}

const mayBe: readonly Outcome[] = [...helpedOutcomes, "no-show"];

function MyTurn(props: { turn: Turn; context: ConsoleContext }) {
  const [open, setOpen] = createSignal(false);
  const says = () => requestWords().myDay;
  const number = () => numberWithDay(props.turn, props.context.today());
  const onOutcome = (outcome: Outcome) => {
    setOpen(false);
    const { session, me, told } = props.context;
    told(() => correctOutcome(session().desk, props.turn.id, { by: me(), outcome }));
  };
  return (
    <li>
      <strong>{number()}</strong>
      <span>{staffWords().outcomes[props.turn.outcome]}</span>
      <button
        class="btn quiet"
        aria-expanded={open()}
        aria-label={`${says().wrong} ${number()}`}
        onClick={() => setOpen(!open())}
      >
        {says().wrong}
      </button>
      <Show when={open()}>
        <div class="row" role="group" aria-label={says().rather(number())} ref={bringIntoSight}>
          <p>{says().rather(number())}</p>
          <For each={mayBe.filter((outcome) => outcome !== props.turn.outcome)}>
            {(outcome) => (
              <button class="btn second" onClick={() => onOutcome(outcome)}>
                {staffWords().outcomes[outcome]}
              </button>
            )}
          </For>
        </div>
      </Show>
    </li>
  );
}
