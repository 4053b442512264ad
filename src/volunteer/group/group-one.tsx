import { missRequest } from "../../desk/request/calling";
import { returnRequest } from "../../desk/request/in-hand";
import type { Held } from "../../domain/request/help-request";
import type { Outcome } from "../../domain/request/outcome";
import { requestWords } from "../../wording/request-words";
import { numberWithDay } from "../console/number-with-day";
import { OutcomeButtons } from "../in-hand/outcome-buttons";
import type { ConsoleContext } from "../console/console-context";

/** One person of a group. They get an outcome of their own, or none if they never came or prefer to wait. */
export function GroupOne(props: { request: Held; context: ConsoleContext; onClose: (outcome: Outcome) => void }) {
  const says = () => requestWords().called;
  const run = (verb: typeof missRequest) =>
    props.context.told(
      props.context.ending([props.request.id], () =>
        verb(props.context.session().desk, props.request.id, props.context.me()),
      ),
    );
  return (
    <section class="card group-one" aria-label={props.request.number}>
      <h2>{numberWithDay(props.request, props.context.today())}</h2>
      <OutcomeButtons withoutKeys onClose={props.onClose}>
        <button class="btn quiet" onClick={() => run(missRequest)}>
          {says().missed}
        </button>
        <button class="btn quiet" onClick={() => run(returnRequest)}>
          {says().back}
        </button>
      </OutcomeButtons>
    </section>
  );
}
