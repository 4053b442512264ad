import { Show } from "solid-js";
import type { HelpRequest } from "../../domain/request/help-request";
import { ById } from "../../ui/by-id";
import { requestWords } from "../../wording/request-words";
import { staffWords } from "../../wording/staff-words";
import { GroupOffers } from "../group/group-offers";
import { HeldByOthers } from "./held-by-others";
import type { ConsoleContext } from "../console/console-context";
import { ListHead } from "./list-head";
import { WaitingRow } from "./waiting-row";

/** The waiting list, in the order in which people are taken, and who is being helped by whom. */
export function WaitingList(props: { context: ConsoleContext }) {
  const context = props.context;
  const undrawn = () => context.view().waitingCount - context.view().waiting.length;
  const others = () => requestWords().list.others(context.list().others.length, undrawn() > 0);
  return (
    <section class="console-list" aria-label={staffWords().list.title}>
      <ListHead context={context} />
      <div class="console-rows">
        <GroupOffers context={context} />
        <Show
          when={context.list().mine.length}
          fallback={
            <p class="second-ink">
              {context.list().others.length ? requestWords().list.mine : staffWords().list.empty}
            </p>
          }
        >
          <Rows requests={context.list().mine} context={context} />
        </Show>
        <Part title={others()} requests={context.list().others} context={context} />
        <Show when={undrawn() > 0}>
          <p class="second-ink">{requestWords().list.more(undrawn())}</p>
        </Show>
        <HeldByOthers context={context} />
        <Part
          title={requestWords().list.onHold(context.view().onHold.length)}
          requests={context.view().onHold}
          context={context}
        />
        <Part title={requestWords().list.away(context.away().length)} requests={context.away()} context={context} />
        <OtherDays requests={context.view().otherDays} context={context} />
      </div>
      <button
        class="btn main console-next"
        aria-keyshortcuts="n"
        disabled={!context.mayTake() || !(context.list().mine.length + context.list().others.length)}
        onClick={() => context.onNext()}
      >
        {staffWords().list.next}
      </button>
    </section>
  );
}

interface RowsProps {
  requests: HelpRequest[];
  context: ConsoleContext;
}

function Rows(props: RowsProps) {
  return (
    <ul>
      <ById all={props.requests}>{(request) => <WaitingRow request={request()} context={props.context} />}</ById>
    </ul>
  );
}

function Part(props: RowsProps & { title: string }) {
  return (
    <Show when={props.requests.length}>
      <h3>{props.title}</h3>
      <Rows requests={props.requests} context={props.context} />
    </Show>
  );
}

/**
 * Folded, because it is no work for today. Still reachable, because helpers choose a wrong day and people come too
 * early.
 */
function OtherDays(props: RowsProps) {
  return (
    <Show when={props.requests.length}>
      <details class="other-days">
        <summary>{requestWords().list.otherDays(props.requests.length)}</summary>
        <Rows {...props} />
      </details>
    </Show>
  );
}
