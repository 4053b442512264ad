// @chunk later
import { A } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { liveListNow } from "../../desk/live-list-now";
import { useSession } from "../../desk/live-session";
import { createNow } from "../../device/now";
import { requestsAddress } from "../../domain/addresses";
import { dayInVietnam } from "../../domain/office/service-day";
import { listNow, type ListNow } from "../../domain/waiting-list/list-now";
import { leadWords } from "../../wording/lead-words";
import { numberWithDay } from "../console/number-with-day";
import "./lead-strip.css";

/** A few numbers are read at a glance; of more the first are named and the others counted. */
const fewNumbers = 3;

/**
 * One line above every staff screen of a lead while people wait: how many, whose number waits longer than promised, and which
 * counter called nobody. Alarms stand beside it as notices of their own. It is calm while all goes well.
 */
export function LeadStrip(props: { away: boolean }) {
  const session = useSession();
  const known = liveListNow(session().desk, session().office);
  const now = createNow(session().desk.now);
  const list = createMemo(() => {
    const view = known();
    return view && listNow(view, now());
  });
  return (
    <Show when={list()}>
      {(list) => (
        <aside
          class="lead-strip"
          classList={{ pressing: list().past.length > 0 || list().silent.length > 0 }}
          aria-label={leadWords().strip.title}
        >
          <Told list={list()} today={dayInVietnam(now())} />
          <Show when={props.away}>
            <A class="btn quiet" href={requestsAddress} replace>
              {leadWords().strip.open}
            </A>
          </Show>
        </aside>
      )}
    </Show>
  );
}

function Told(props: { list: ListNow; today: string }) {
  const says = () => leadWords().strip;
  const numbers = () => props.list.past.slice(0, fewNumbers).map((one) => numberWithDay(one, props.today));
  return (
    <ul>
      <li>{says().waiting(props.list.waiting)}</li>
      <Show when={props.list.past.length}>
        <li>
          <strong>{says().past(props.list.limit, numbers(), props.list.past.length - numbers().length)}</strong>
        </li>
      </Show>
      <For each={props.list.silent}>
        {({ counter, minutes }) => (
          <li>
            <strong>{says().silent(counter, minutes)}</strong>
          </li>
        )}
      </For>
    </ul>
  );
}
