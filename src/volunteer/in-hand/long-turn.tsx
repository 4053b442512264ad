import { Show } from "solid-js";
import { dayInVietnam } from "../../domain/office/service-day";
import { sameStep } from "../../domain/waiting-list/group-offers";
import { requestWords } from "../../wording/request-words";
import type { Choosing } from "./more-ways";

/** Shown when a turn takes longer than the office's limit. Nobody is interrupted; three ways to end it are offered. */
export function LongTurn(props: Choosing) {
  const says = () => requestWords().more;
  const minutes = () => Math.floor((props.context.now() - props.request.takenAt) / 60_000);
  const isOfToday = () => dayInVietnam(props.request.takenAt) === props.context.today();
  const told = () => (isOfToday() ? says().long(minutes()) : says().overnight);
  const others = () => sameStep(props.request, props.context.view().waiting);
  const onGather = () => {
    const { request } = props;
    if (request.from) props.context.onGather({ ...request.from, requests: [request, ...others()] });
  };
  return (
    <Show when={minutes() >= props.context.view().office.softLimitMinutes}>
      <div class="notice care long-turn" role="group" aria-label={told()}>
        <p>{told()}</p>
        <div class="row">
          <button class="btn second" onClick={() => props.onWay("appointment")}>
            {says().appointment}
          </button>
          <button class="btn second" onClick={() => props.onWay("hand-over")}>
            {says().handOver}
          </button>
          <Show when={others().length} fallback={<p class="second-ink">{says().noGroup}</p>}>
            <button class="btn second" onClick={onGather}>
              {says().group(others().length + 1)}
            </button>
          </Show>
        </div>
      </div>
    </Show>
  );
}
