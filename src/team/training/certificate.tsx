import { createMemo, createSignal, For, Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import { topics } from "../../domain/guide/guide";
import { trainingWords } from "../../wording/training-words";
import { typedDay, writtenHours } from "../../wording/typed-day";
import { words } from "../../wording/words";
import type { TeamContext } from "../team-context";

/** A sheet to print: the hours a lead confirmed, and the topics passed. */
export function Certificate(props: { member: TeamMember; context: TeamContext }) {
  const says = () => trainingWords().certificate;
  const [open, setOpen] = createSignal(false);
  const minutes = createMemo(() =>
    props.context
      .view()
      .shifts.filter(({ member }) => member === props.member.id)
      .reduce((sum, { confirmed = 0 }) => sum + confirmed, 0),
  );
  const passed = () => topics.filter((topic) => props.member.passed?.[topic] !== undefined);
  const team = () =>
    props.context.view().teams.find(({ id }) => id === props.member.team)?.name ?? props.context.view().office.name;
  return (
    <Show
      when={open()}
      fallback={
        <button class="btn second" onClick={() => setOpen(true)}>
          {says().open}
        </button>
      }
    >
      <article class="certificate printed">
        <h3>{says().title}</h3>
        <p>{props.context.view().office.name}</p>
        <p class="certificate-name">{says().says(props.member.name)}</p>
        <p>{says().team(team())}</p>
        <p>{says().hours(writtenHours(minutes()))}</p>
        <Show when={passed().length} fallback={<p>{says().noTopics}</p>}>
          <p>{says().topics}</p>
          <ul>
            <For each={passed()}>{(topic) => <li>{words().welcome.topics[topic]}</li>}</For>
          </ul>
        </Show>
        <p>{says().day(typedDay(props.context.view().today))}</p>
        <p class="certificate-sign">{says().signature}</p>
        <button class="btn main unprinted" onClick={() => window.print()}>
          {says().print}
        </button>
      </article>
    </Show>
  );
}
