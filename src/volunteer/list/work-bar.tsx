import { createSignal, For, Match, Show, Switch } from "solid-js";
import { changeWork } from "../../desk/team/change-work";
import { describeMember } from "../../desk/team/describe-member";
import { whoSitsAt } from "../../domain/team/who-sits-at";
import { cardPictures } from "../../domain/team/card-picture";
import { CardPicture } from "../../ui/pictures/card-picture";
import { requestWords } from "../../wording/request-words";
import { GiveNumber } from "./give-number";
import { workToday } from "./work-today";
import type { ConsoleContext } from "../console/console-context";

/** At work, resting or not yet begun; at which desk; and the picture people know the helper by. `stated`: where the helper stands is said above already. */
export function WorkBar(props: { context: ConsoleContext; stated: boolean }) {
  const says = () => requestWords().work;
  const [choosing, setChoosing] = createSignal(false);
  const work = () => workToday(props.context);
  const at = () => work()?.desk ?? "";
  const change = (to: Parameters<typeof changeWork>[2]) =>
    props.context.told(async () => {
      const answer = await changeWork(props.context.session().desk, props.context.me(), to);
      return answer === "changed" ? undefined : answer;
    });
  const start = (counter: string) => change({ type: "work-started", data: { desk: counter } });
  return (
    <div class="work-bar">
      <Switch fallback={<Start context={props.context} onStart={start} />}>
        <Match when={work()?.state === "at-work"}>
          <Show when={!props.stated}>
            <p class="work-state">
              <span class="pill">{says().atWork(at())}</span>
            </p>
          </Show>
          <button class="btn quiet" onClick={() => change({ type: "break-taken", data: {} })}>
            {says().takeBreak}
          </button>
          <button class="btn quiet" onClick={() => change({ type: "work-ended", data: {} })}>
            {says().end}
          </button>
        </Match>
        <Match when={work()?.state === "on-break"}>
          <Show when={!props.stated}>
            <p class="work-state">
              <span class="pill care">{says().onBreak(at())}</span>
            </p>
          </Show>
          <button class="btn second" onClick={() => start(at())}>
            {says().goOn}
          </button>
        </Match>
      </Switch>
      <button
        class="btn quiet work-card"
        aria-expanded={choosing()}
        aria-label={says().card}
        onClick={() => setChoosing(!choosing())}
      >
        <Show when={props.context.member()?.card} fallback={says().card}>
          {(card) => <CardPicture name={card()} />}
        </Show>
      </button>
      <Show when={props.context.kind() === "tablet"}>
        <GiveNumber context={props.context} />
      </Show>
      <Show when={choosing()}>
        <ChooseCard context={props.context} onDone={() => setChoosing(false)} />
      </Show>
    </div>
  );
}

function Start(props: { context: ConsoleContext; onStart: (counter: string) => void }) {
  const counters = () => props.context.view().office.desks;
  /** If two helpers share one counter, people are called to it twice, so the button says who already sits there. */
  const sitting = (counter: string) => {
    const there = whoSitsAt(counter, props.context.view().team, props.context.now());
    return there ? requestWords().work.taken(props.context.nameOf(there)) : "";
  };
  return (
    <Show
      when={counters().length}
      fallback={
        <button class="btn second" onClick={() => props.onStart("")}>
          {requestWords().work.start}
        </button>
      }
    >
      <span class="work-begin">{requestWords().work.startAt}</span>
      <For each={counters()}>
        {(counter) => (
          <button class="btn second" onClick={() => props.onStart(counter)}>
            {counter}
            <Show when={sitting(counter)}>{(words) => <small class="counter-taken">{words()}</small>}</Show>
          </button>
        )}
      </For>
    </Show>
  );
}

function ChooseCard(props: { context: ConsoleContext; onDone: () => void }) {
  const onChoose = (picture: (typeof cardPictures)[number]) => {
    const fact = { type: "member-card-chosen", data: { picture } } as const;
    props.context.told(async () => {
      const by = props.context.me();
      const answer = await describeMember(props.context.session().desk, by, { by, fact });
      if (answer === "changed") props.onDone();
      return answer === "changed" ? undefined : answer === "unknown" ? "contested" : answer;
    });
  };
  return (
    <div class="card-choice" role="group" aria-label={requestWords().work.cardHow}>
      <For each={cardPictures}>
        {(picture) => (
          <button
            class="btn quiet"
            aria-label={picture}
            aria-pressed={props.context.member()?.card === picture}
            onClick={() => onChoose(picture)}
          >
            <CardPicture name={picture} />
          </button>
        )}
      </For>
    </div>
  );
}
