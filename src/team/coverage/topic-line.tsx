import { For, Show } from "solid-js";
import type { HelpEnd } from "../../domain/figures/coverage-figures";
import { Bar } from "../../ui/bar";
import { coverageWords } from "../../wording/coverage-words";
import { FigureNumber } from "./figure-number";

interface TopicLineProps {
  /** Undefined for what leads nowhere, because it was withheld. */
  unit: string | undefined;
  row: Record<HelpEnd, number> & { name: string };
  /** The most turns any topic has; a line without it has no bar. */
  most?: number;
  /** What the figure of an end is called. */
  whatOf: (end: HelpEnd) => string;
}

const helpEnds: readonly HelpEnd[] = ["alone", "for-them"];

/** Help with one topic, or with all of them, each number of which leads to what it sums. */
export function TopicLine(props: TopicLineProps) {
  return (
    <tr>
      <th scope="row">{props.row.name}</th>
      <td class="bar-cell">
        <Show when={props.most}>{(most) => <Bar pieces={helpEnds.map((end) => props.row[end] / most())} />}</Show>
      </td>
      <For each={helpEnds}>
        {(end) => (
          <td class="number">
            <FigureNumber
              unit={props.unit}
              what={props.whatOf(end)}
              label={`${props.row.name}, ${coverageWords().efforts[end]}`}
              text={props.row[end]}
              isNothing={!props.row[end]}
            />
          </td>
        )}
      </For>
    </tr>
  );
}
