import { missRequest, recallRequest } from "../../desk/request/calling";
import { returnRequest } from "../../desk/request/in-hand";
import { takeRequest } from "../../desk/request/taking";
import type { Called } from "../../domain/request/help-request";
import { Unbroken } from "../../ui/text/unbroken";
import { requestWords } from "../../wording/request-words";
import { numberWithDay } from "../console/number-with-day";
import type { ConsoleContext } from "../console/console-context";

/** The person this helper has called: they came, they are called again, or nobody came. */
export function CalledPanel(props: { request: Called; context: ConsoleContext }) {
  const says = () => requestWords().called;
  const desk = () => props.context.session().desk;
  const id = () => props.request.id;
  const number = () => numberWithDay(props.request, props.context.today());
  const run = (verb: typeof takeRequest) =>
    props.context.told(props.context.ending([id()], () => verb(desk(), id(), props.context.me())));
  return (
    <article class="hand called-hand">
      <h1>
        <Unbroken text={says().title(number(), props.request.lastCall?.desk ?? "")} part={props.request.number} />
      </h1>
      <button class="btn main called-came" onClick={() => run(takeRequest)}>
        {says().came}
      </button>
      <div class="row">
        <button class="btn second" onClick={() => run(recallRequest)}>
          {says().again(props.request.lastCall?.times ?? 1)}
        </button>
        <button class="btn second" onClick={() => run(missRequest)}>
          {says().missed}
        </button>
        <button class="btn quiet" onClick={() => run(returnRequest)}>
          {says().back}
        </button>
      </div>
      <p class="second-ink">{props.request.missed ? says().missedTwice : says().missedOnce}</p>
    </article>
  );
}
