import { A } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { planFollowUp } from "../../desk/request/after";
import { myDayAddress } from "../../domain/addresses";
import { spokenDay } from "../../wording/day-words";
import { requestWords } from "../../wording/request-words";
import { DayButtons } from "../in-hand/day-buttons";
import { MyTurns } from "./my-turns";
import { numberWithDay } from "../console/number-with-day";
import type { ConsoleContext } from "../console/console-context";

/** The volunteer's own counts of the day. Right after a turn it also offers a follow-up appointment for the same case. */
export function MyDay(props: { context: ConsoleContext }) {
  const says = () => requestWords().myDay;
  const closed = () => props.context.view().myClosed.flatMap((one) => (one.state === "closed" ? [one] : []));
  const count = (outcome: string) => closed().filter((one) => one.outcome === outcome).length;
  const others = () => closed().length - count("did-it-alone") - count("done-for-them");
  const learned = () => closed().filter((one) => one.learned).length;
  const just = () => closed().find(({ id }) => id === props.context.justClosed());
  return (
    <section class="card my-day">
      <h2>{says().title}</h2>
      <Show when={closed().length} fallback={<p class="second-ink">{says().none}</p>}>
        <p>
          <strong>{says().alone(count("did-it-alone"))}</strong> · {says().forThem(count("done-for-them"))}
          {others() ? ` · ${says().other(others())}` : ""}
          {learned() ? ` · ${says().learned(learned())}` : ""}
        </p>
      </Show>
      <MyTurns context={props.context} />
      <A class="btn quiet" href={myDayAddress} replace>
        {says().whole}
      </A>
      {/* Keyed by the id: the day is read anew with every line, and what was just planned must stay to be written down. */}
      <Show when={just()?.id} keyed>
        {(id) => (
          <FollowUp
            id={id}
            number={just() ? numberWithDay(just()!, props.context.today()) : ""}
            context={props.context}
          />
        )}
      </Show>
    </section>
  );
}

function FollowUp(props: { id: string; number: string; context: ConsoleContext }) {
  const [choosing, setChoosing] = createSignal(false);
  // This is read from the journal: the screen is drawn again with every turn, and must not offer a second follow-up then.
  const planned = () => props.context.view().followUps.find(({ follows }) => follows === props.id);
  const says = () => requestWords().followUp;
  const onDay = (dueOn: string) =>
    props.context.told(async () => {
      const answer = await planFollowUp(props.context.session().desk, props.id, { by: props.context.me(), dueOn });
      if (!("refused" in answer)) return undefined;
      return answer.refused === "not-opened" ? "unknown-request" : answer.refused;
    });
  return (
    <Show
      when={planned()}
      fallback={
        <>
          <p>
            {says().done(props.number)}{" "}
            <button class="btn quiet" aria-expanded={choosing()} onClick={() => setChoosing(!choosing())}>
              {says().plan}
            </button>
          </p>
          <Show when={choosing()}>
            <DayButtons context={props.context} onDay={onDay} />
          </Show>
        </>
      }
    >
      {(plan) => (
        <p class="notice" role="status">
          {says().planned(plan().number, spokenDay(plan().dueOn ?? plan().day))}
        </p>
      )}
    </Show>
  );
}
