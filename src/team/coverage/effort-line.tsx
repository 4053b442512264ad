import { For } from "solid-js";
import { effortOf, efforts, type Effort } from "../../domain/figures/coverage-figures";
import type { EffortRow } from "../../domain/figures/effort-rows";
import type { Office } from "../../domain/office/office";
import { Bar } from "../../ui/bar";
import { effortName } from "../../wording/effort-name";
import { writtenHours } from "../../wording/typed-day";
import { FigureNumber } from "./figure-number";
import { figureTitle } from "./figure-title";

interface EffortLineProps {
  unit: string;
  office: Office;
  row: EffortRow;
  /** The most turns any organisation helped. */
  most: number;
  withheld: EffortRow | undefined;
}

/** The efforts of one organisation, each of which leads to what it sums. */
export function EffortLine(props: EffortLineProps) {
  const what = (effort: Effort) => effortOf(props.row.organisation, effort);
  return (
    <tr>
      <th scope="row">{effortName(props.office, props.row.organisation)}</th>
      <td class="bar-cell">
        <Bar pieces={[props.row.alone / props.most, props.row["for-them"] / props.most]} />
      </td>
      <For each={efforts}>
        {(effort) => (
          <td class="number">
            <FigureNumber
              unit={props.unit}
              what={what(effort)}
              label={figureTitle(what(effort), props.office)}
              text={written(props.row, effort, props.withheld)}
              isNothing={!props.row[effort]}
            />
          </td>
        )}
      </For>
    </tr>
  );
}

/** Nothing told of an organisation is not nothing done, where something was withheld. */
function written(row: EffortRow, effort: Effort, withheld: EffortRow | undefined): string | number {
  if (!row[effort] && withheld?.[effort]) return "–";
  return effort === "minutes" ? writtenHours(row.minutes) : row[effort];
}
