import { For, Show } from "solid-js";
import { checkWords } from "../../wording/check-words";
import type { TeamContext } from "../team-context";
import type { Answer, CheckLine } from "./check-answers";
import { FactSource } from "./fact-source";

const answersTo = { fact: ["right", "other", "unseen"], step: ["right", "other"] } as const;

interface CheckRowProps {
  line: CheckLine;
  context: TeamContext;
  marked: Answer | undefined;
  onMark: (answer: Answer) => void;
}

/** One line of a sheet: how sure it was, and what was seen. */
export function CheckRow(props: CheckRowProps) {
  return (
    <li class="check-row">
      <span>
        {props.line.says}
        <Show when={props.line.fact}>{(fact) => <FactSource fact={fact()} context={props.context} />}</Show>
      </span>
      <div class="row" role="group" aria-label={props.line.says}>
        <For each={answersTo[props.line.of]}>
          {(answer) => (
            <button
              type="button"
              class="btn quiet"
              aria-pressed={props.marked === answer}
              onClick={() => props.onMark(answer)}
            >
              {checkWords()[answer]}
            </button>
          )}
        </For>
      </div>
    </li>
  );
}
