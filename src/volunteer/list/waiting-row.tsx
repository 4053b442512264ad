import { For, Show } from "solid-js";
import { guidesNow } from "../../content/catalogue";
import { isAway, type HelpRequest } from "../../domain/request/help-request";
import { minutesWaited, waitingSince } from "../../domain/waiting-list/waiting-since";
import { requestWords } from "../../wording/request-words";
import { staffWords } from "../../wording/staff-words";
import { createGuideSeen } from "./create-guide-seen";
import { rowBadges } from "./row-badges";
import type { ConsoleContext } from "../console/console-context";
import { RowWays } from "./row-ways";

/** A person who waits: their number, the step, how long they have waited, and the badges a helper should know. */
export function WaitingRow(props: { request: HelpRequest; context: ConsoleContext }) {
  const from = () => props.request.from;
  const guide = () => guidesNow().find(({ code }) => code === from()?.guide);
  const open = createGuideSeen(from);
  const step = () => open.found()?.steps.find(({ id }) => id === from()?.step)?.goal;
  const hours = () => props.context.view().office.hours;
  const minutes = () => minutesWaited(props.request, hours(), props.context.now());
  const waits = () => waitingSince(props.request, hours()) <= props.context.now();
  const marks = () => {
    const { today, nameOf, member, view } = props.context;
    return rowBadges(props.request, { today: today(), nameOf, member: member(), office: view().office });
  };
  return (
    <li class="row-card">
      <strong class="row-number">{props.request.number}</strong>
      <p class="row-where">
        <Show when={from()} fallback={staffWords().list.general}>
          {(at) => (
            <>
              <span>
                {staffWords().list.stepOf(at().stepNumber)}
                {step() ? ` · ${step()}` : ""}
              </span>
              <small class="second-ink">{open.found()?.title ?? guide()?.title}</small>
            </>
          )}
        </Show>
        <Show when={marks().length}>
          <span class="row-marks">
            <For each={marks()}>{(mark) => <span class="pill">{mark}</span>}</For>
          </span>
        </Show>
      </p>
      <Show when={waits()}>
        <span class="second-ink row-minutes">{staffWords().list.minutes(minutes())}</span>
      </Show>
      <RowWays request={props.request} context={props.context}>
        <Reach request={props.request} context={props.context} />
      </RowWays>
    </li>
  );
}

/** A person in the waiting room is called; a person who stands here, or is reached outside, is taken. */
function Reach(props: { request: HelpRequest; context: ConsoleContext }) {
  const inRoom = () => !isAway(props.request) && props.context.isToday(props.request);
  return (
    <>
      <Show when={inRoom()}>
        <ReachButton {...props} says={requestWords().list.call} onReach={props.context.onCall} />
      </Show>
      <ReachButton {...props} says={staffWords().list.take} onReach={props.context.onTake} />
    </>
  );
}

function ReachButton(props: {
  request: HelpRequest;
  context: ConsoleContext;
  says: string;
  onReach: (id: string) => void;
}) {
  return (
    <button
      class="btn second"
      disabled={!props.context.mayTake()}
      aria-label={`${props.says} ${props.request.number}`}
      onClick={() => props.onReach(props.request.id)}
    >
      {props.says}
    </button>
  );
}
