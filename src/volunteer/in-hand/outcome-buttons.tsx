import { For, type JSX } from "solid-js";
import { helpedOutcomes, type Outcome } from "../../domain/request/outcome";
import { staffWords } from "../../wording/staff-words";

interface OutcomeButtonsProps {
  onClose: (outcome: Outcome) => void;
  /** Several of them on one screen: a key must not mean only the first. */
  withoutKeys?: boolean;
  children?: JSX.Element;
}

/** How it ended: the same three buttons wherever a request is closed; their keys are 1, 2 and 3. */
export function OutcomeButtons(props: OutcomeButtonsProps) {
  return (
    <div class="hand-end" role="group" aria-label={staffWords().hand.howEnded}>
      <p class="second-ink">{staffWords().hand.remember}</p>
      <For each={helpedOutcomes}>
        {(outcome, at) => (
          <button
            class={`btn outcome-${outcome} ${outcome === "did-it-alone" ? "main" : "second"}`}
            aria-keyshortcuts={props.withoutKeys ? undefined : String(at() + 1)}
            onClick={() => props.onClose(outcome)}
          >
            {staffWords().outcomes[outcome]}
          </button>
        )}
      </For>
      {props.children}
    </div>
  );
}
