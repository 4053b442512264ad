import { For, Show } from "solid-js";
import type { StepTrouble } from "../../domain/figures/step-counts";
import { Bar } from "../../ui/bar";
import { troubleWords } from "../../wording/trouble-words";
import { usualErrors } from "./usual-errors";

interface TroubleFiguresProps {
  trouble: StepTrouble;
  /** The trouble of the worst step, which the bars are measured by. */
  worst: number;
}

const figures = ["seen", "stumbled", "hints", "left", "asked"] as const;

/** How often a step went wrong, and how. */
export function TroubleFigures(props: TroubleFiguresProps) {
  return (
    <>
      <Bar pieces={[props.trouble.trouble / props.worst]} />
      <dl>
        <For each={figures}>
          {(figure) => (
            <div>
              <dt>{troubleWords().figures[figure]}</dt>
              <dd>{props.trouble[figure]}</dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={usualErrors(props.trouble)}>
        {(errors) => (
          <p>
            {troubleWords().errors}: {errors()}
          </p>
        )}
      </Show>
    </>
  );
}
