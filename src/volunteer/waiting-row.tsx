import { createResource, For, Show } from "solid-js";
import { catalogue, openGuide } from "../content/catalogue";
import type { HelpRequest } from "../domain/request/help-request";
import { staffWords } from "../wording/staff-words";
import { marksOf } from "./marks-of";

interface WaitingRowProps {
  request: HelpRequest;
  now: number;
  today: string;
  mayTake: boolean;
  nameOf: (member: string) => string;
  onTake: (id: string) => void;
}

/** Somebody who waits: number, where they are stuck, how long, and the marks a helper should know. */
export function WaitingRow(props: WaitingRowProps) {
  const from = () => props.request.from;
  const guide = () => catalogue.find(({ code }) => code === from()?.guide);
  const [step] = createResource(from, async (at) => {
    const open = await openGuide(at.guide);
    return open?.steps.find(({ id }) => id === at.step)?.goal;
  });
  const minutes = () => Math.max(0, Math.floor((props.now - props.request.askedAt) / 60_000));
  const isToday = () => props.request.day === props.today;
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
              <small class="second-ink">{guide()?.title}</small>
            </>
          )}
        </Show>
        <Show when={marksOf(props.request, props).length}>
          <span class="row-marks">
            <For each={marksOf(props.request, props)}>{(mark) => <span class="pill">{mark}</span>}</For>
          </span>
        </Show>
      </p>
      <Show when={isToday()}>
        <span class="second-ink row-minutes">{staffWords().list.minutes(minutes())}</span>
      </Show>
      <button
        class="btn second"
        disabled={!props.mayTake}
        aria-label={`${staffWords().list.take} ${props.request.number}`}
        onClick={() => props.onTake(props.request.id)}
      >
        {staffWords().list.take}
      </button>
    </li>
  );
}
