import { createResource, For, Show } from "solid-js";
import { catalogue, openGuide } from "../content/catalogue";
import { useSession } from "../desk/live-session";
import { liveMembers } from "../desk/live-office";
import type { HelpRequest, Held } from "../domain/request/help-request";
import { staffWords } from "../wording/staff-words";

interface WaitingListProps {
  waiting: HelpRequest[];
  inHand: Held[];
  mayTake: boolean;
  now: number;
  onTake: (id: string) => void;
  onNext: () => void;
}

/** Who waits, in the order they are called, and who is being helped by whom. */
export function WaitingList(props: WaitingListProps) {
  const session = useSession();
  const members = liveMembers(session().desk);
  const nameOf = (id: string) => members()?.find((member) => member.id === id)?.name ?? "";
  const others = () => props.inHand.filter((request) => request.by !== session().member.id);
  return (
    <section class="console-list" aria-label={staffWords().list.title}>
      <div class="spread">
        <h2>{staffWords().list.title}</h2>
        <strong class="console-count">{props.waiting.length}</strong>
      </div>
      <div class="console-rows">
        <Show when={props.waiting.length} fallback={<p class="second-ink">{staffWords().list.empty}</p>}>
          <ul>
            <For each={props.waiting}>
              {(request) => (
                <WaitingRow request={request} now={props.now} mayTake={props.mayTake} onTake={props.onTake} />
              )}
            </For>
          </ul>
        </Show>
        <Show when={others().length}>
          <h3>{staffWords().list.others}</h3>
          <ul>
            <For each={others()}>
              {(request) => (
                <li class="row-card held">
                  <strong>{request.number}</strong>
                  <span>{staffWords().list.helpedBy(nameOf(request.by))}</span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
      <button class="btn main" disabled={!props.mayTake || !props.waiting.length} onClick={() => props.onNext()}>
        {staffWords().list.next}
      </button>
    </section>
  );
}

function WaitingRow(props: { request: HelpRequest; now: number; mayTake: boolean; onTake: (id: string) => void }) {
  const from = () => props.request.from;
  const guide = () => catalogue.find(({ code }) => code === from()?.guide);
  const [step] = createResource(from, async (at) => {
    const open = await openGuide(at.guide);
    return open?.steps.find(({ id }) => id === at.step)?.goal;
  });
  const minutes = () => Math.max(0, Math.floor((props.now - props.request.askedAt) / 60_000));
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
      </p>
      <span class="second-ink row-minutes">{staffWords().list.minutes(minutes())}</span>
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
