import { createSignal, For, Match, Show, Switch } from "solid-js";
import { changeWork } from "../../desk/team/change-work";
import { describeMember } from "../../desk/team/describe-member";
import { whoSitsAt } from "../../domain/team/who-sits-at";
import { cardPictures } from "../../domain/team/card-picture";
import { dayInVietnam } from "../../domain/office/service-day";
import { CardPicture } from "../../ui/pictures/card-picture";
import { requestWords } from "../../wording/request-words";
import { GiveNumber } from "./give-number";
import type { Room } from "../console/room";

/** At work, resting or not yet begun; at which desk; and the picture people know the helper by. */
export function WorkBar(props: { room: Room }) {
  const says = () => requestWords().work;
  const [choosing, setChoosing] = createSignal(false);
  const work = () => {
    const known = props.room.member()?.work;
    return known && dayInVietnam(known.since) === props.room.today() ? known : undefined;
  };
  const change = (to: Parameters<typeof changeWork>[2]) =>
    props.room.told(async () => {
      const answer = await changeWork(props.room.session().desk, props.room.me(), to);
      return answer === "changed" ? undefined : "contested";
    });
  const start = (desk: string) => change({ type: "work-started", data: { desk } });
  return (
    <div class="work-bar">
      <Switch fallback={<Start room={props.room} onStart={start} />}>
        <Match when={work()?.state === "at-work"}>
          <p class="work-state">
            <span class="pill">{says().atWork(work()!.desk)}</span>
          </p>
          <button class="btn quiet" onClick={() => change({ type: "break-taken", data: {} })}>
            {says().takeBreak}
          </button>
          <button class="btn quiet" onClick={() => change({ type: "work-ended", data: {} })}>
            {says().end}
          </button>
        </Match>
        <Match when={work()?.state === "on-break"}>
          <p class="work-state">
            <span class="pill care">{says().onBreak(work()!.desk)}</span>
          </p>
          <button class="btn second" onClick={() => start(work()!.desk)}>
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
        <Show when={props.room.member()?.card} fallback={says().card}>
          {(card) => <CardPicture name={card()} />}
        </Show>
      </button>
      <GiveNumber room={props.room} />
      <Show when={choosing()}>
        <ChooseCard room={props.room} onDone={() => setChoosing(false)} />
      </Show>
    </div>
  );
}

function Start(props: { room: Room; onStart: (desk: string) => void }) {
  const desks = () => props.room.view().office.desks;
  /** Two at one desk are called to it at once: who sits there is said before the tap. */
  const sitting = (desk: string) => {
    const there = whoSitsAt(desk, props.room.view().team, props.room.now());
    return there ? requestWords().work.taken(props.room.nameOf(there)) : "";
  };
  return (
    <Show
      when={desks().length}
      fallback={
        <button class="btn second" onClick={() => props.onStart("")}>
          {requestWords().work.start}
        </button>
      }
    >
      <span class="work-begin">{requestWords().work.startAt}</span>
      <For each={desks()}>
        {(desk) => (
          <button class="btn second" onClick={() => props.onStart(desk)}>
            {desk}
            <Show when={sitting(desk)}>{(words) => <small class="desk-taken">{words()}</small>}</Show>
          </button>
        )}
      </For>
    </Show>
  );
}

function ChooseCard(props: { room: Room; onDone: () => void }) {
  const onChoose = (picture: (typeof cardPictures)[number]) => {
    const told = { type: "member-card-chosen", data: { picture } } as const;
    props.room.told(async () => {
      const by = props.room.me();
      const answer = await describeMember(props.room.session().desk, by, { by, told });
      if (answer === "changed") props.onDone();
      return answer === "changed" ? undefined : "contested";
    });
  };
  return (
    <div class="card-choice" role="group" aria-label={requestWords().work.cardHow}>
      <For each={cardPictures}>
        {(picture) => (
          <button
            class="btn quiet"
            aria-label={picture}
            aria-pressed={props.room.member()?.card === picture}
            onClick={() => onChoose(picture)}
          >
            <CardPicture name={picture} />
          </button>
        )}
      </For>
    </div>
  );
}
