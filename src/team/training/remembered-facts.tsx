import { For, Show } from "solid-js";
import { liveChecks } from "../../desk/live-checks";
import { useSession } from "../../desk/live-session";
import { factsHere } from "../../domain/guide/facts-here";
import type { Guide } from "../../domain/guide/guide";
import { trainingWords } from "../../wording/training-words";

/** What this guide rests on without anybody here having looked: members who have a phone at hand are asked to look. */
export function RememberedFacts(props: { guide: Guide }) {
  const session = useSession();
  const facts = () =>
    factsHere(props.guide, liveChecks(session().desk)() ?? []).filter(({ certainty }) => certainty === "remembered");
  return (
    <Show when={facts().length}>
      <p>{trainingWords().course.remembered}</p>
      <ul>
        <For each={facts()}>{({ says }) => <li>{says}</li>}</For>
      </ul>
    </Show>
  );
}
