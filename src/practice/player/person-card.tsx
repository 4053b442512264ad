import { For, Show, type JSX } from "solid-js";
import type { PersonWords } from "../../wording/vi/person";
import { Portrait } from "./portrait";
import "./person-card.css";

const facts = ["name", "commune", "number", "phone", "pin"] as const;
/** A step takes an unsure hand about half a minute. */
const minutesFor = (steps: number) => Math.max(3, Math.round(steps / 2));

/**
 * Whom one plays, so that no step asks what a learner cannot know: beside the first step as a card, and after it as a small
 * portrait that tells her name, commune and numbers again. The children are further rows of the card.
 */
export function PersonCard(props: {
  says: PersonWords;
  steps: number;
  first: boolean;
  language?: string;
  children?: JSX.Element;
}) {
  return (
    <details class="person-card" data-first={props.first || undefined}>
      <summary>
        <Portrait />
        <Show when={props.first} fallback={<u>{props.says.who}</u>}>
          <span>
            <b>{props.says.today}</b> {props.says.minutes(minutesFor(props.steps))} <u>{props.says.more}</u>
          </span>
        </Show>
      </summary>
      <dl lang={props.language}>
        <For each={facts}>
          {(one) => (
            <>
              <dt>{props.says.facts[one]}</dt>
              <dd>{props.says.her[one]}</dd>
            </>
          )}
        </For>
        {props.children}
      </dl>
    </details>
  );
}
