import { For, type JSX } from "solid-js";
import { helpedOutcomes, type Outcome } from "../../domain/request/outcome";
import { staffWords } from "../../wording/staff-words";

interface OutcomeButtonsProps {
  onClose: (outcome: Outcome) => void;
  /** True where several of these rows stand on one screen: then the keys would mean only the first. */
  withoutKeys?: boolean;
  children?: JSX.Element;
}

/** The outcomes of a request: the same three buttons wherever one is closed, with the keys 1, 2 and 3. */
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
