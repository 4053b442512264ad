import { For, Show } from "solid-js";
import { askedBeforehand, type Guide } from "../domain/guide/guide";
import { PersonCard } from "../practice/player/person-card";
import { visitWords } from "../wording/visit-words";

/** Whom one plays, and beside the first step what people ask before they begin. */
export function PersonAndNeeds(props: {
  guide: Pick<Guide, "bring" | "beforehand" | "steps" | "language">;
  first: boolean;
}) {
  return (
    <PersonCard
      says={visitWords().person}
      steps={props.guide.steps.length}
      first={props.first}
      language={props.guide.language ?? "vi"}
    >
      <Show when={props.first}>
        <dt>{visitWords().before.bring}</dt>
        <dd>{props.guide.bring.join(" ")}</dd>
        <For each={askedBeforehand}>
          {(one) => (
            <>
              <dt>{visitWords().before[one]}</dt>
              <dd>{props.guide.beforehand[one]}</dd>
            </>
          )}
        </For>
      </Show>
    </PersonCard>
  );
}
