import { Show } from "solid-js";
import { heldSince } from "../../domain/request/decide";
import type { Held } from "../../domain/request/help-request";
import { ById } from "../../ui/by-id";
import { requestWords } from "../../wording/request-words";
import { staffWords } from "../../wording/staff-words";
import { numberWithDay } from "../console/number-with-day";
import type { ConsoleContext } from "../console/console-context";

/** Who is being helped by whom. A request whose helper no longer answers can be taken over. */
export function HeldByOthers(props: { context: ConsoleContext }) {
  const others = () => props.context.view().held.filter((request) => request.by !== props.context.me());
  return (
    <Show when={others().length}>
      <h3>{staffWords().list.others}</h3>
      <ul>
        <ById all={others()}>{(request) => <HeldRow request={request()} context={props.context} />}</ById>
      </ul>
    </Show>
  );
}

function HeldRow(props: { request: Held; context: ConsoleContext }) {
  const name = () => props.context.nameOf(props.request.by);
  const number = () => numberWithDay(props.request, props.context.today());
  const says = () => {
    const { request } = props;
    if (request.state === "called") return requestWords().list.called(name(), request.lastCall?.desk ?? "");
    return staffWords().list.helpedBy(name());
  };
  const minutes = () => (props.context.now() - heldSince(props.request)) / 60_000;
  const mayTakeOver = () =>
    props.context.mayDo("take-over-early") || minutes() >= props.context.view().office.softLimitMinutes;
  return (
    <li class="row-card held">
      <strong>{number()}</strong>
      <span>{says()}</span>
      <Show when={mayTakeOver() && props.context.mayTake()}>
        <button class="btn quiet row-over" onClick={() => props.context.onTakeOver(props.request.id)}>
          {requestWords().list.takeOver(number())}
        </button>
      </Show>
    </li>
  );
}
