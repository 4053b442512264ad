import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { isUnsent } from "../../domain/figures/known-of";
import { figureOf, type UnitFigures } from "../../domain/figures/unit-figures";
import { Bar } from "../../ui/bar";
import { coverageWords } from "../../wording/coverage-words";
import { FigureNumber } from "./figure-number";

/** What one unit beneath tells of itself; one that has not sent is said to be unknown, not empty. */
export function UnitRow(props: { row: UnitFigures; whats: readonly string[]; href: string | undefined }) {
  const leads = () => Object.keys(props.row.below).length > 0 && props.href;
  // An empty bar would say that the unit has nothing.
  const isUnknown = () => isUnsent(props.row) && !props.whats.some((what) => figureOf(props.row, what).of);
  const share = () => {
    const portions = props.whats.map((what) => figureOf(props.row, what)).filter(({ of }) => of > 0);
    return portions.reduce((sum, { have, of }) => sum + Math.min(1, have / of), 0) / Math.max(1, portions.length);
  };
  return (
    <tr>
      <th scope="row">
        <Show when={leads()} fallback={props.row.name}>
          {(href) => <A href={href()}>{props.row.name}</A>}
        </Show>
      </th>
      <td class="bar-cell">
        <Show when={!isUnknown()}>
          <Bar pieces={[share()]} />
        </Show>
      </td>
      <Show
        when={isUnknown()}
        fallback={<For each={props.whats}>{(what) => <Cell row={props.row} what={what} />}</For>}
      >
        <td class="second-ink" colspan={props.whats.length}>
          {coverageWords().beneath.unsent}
        </td>
      </Show>
    </tr>
  );
}

function Cell(props: { row: UnitFigures; what: string }) {
  const says = () => coverageWords().beneath;
  const portion = () => figureOf(props.row, props.what);
  const isOne = () => portion().of === 1 && /^(teams|hamlets):/.test(props.what);
  const text = () => {
    const { have, of } = portion();
    if (!of) return "–";
    if (isOne()) return have ? says().yes : says().no;
    return `${have}/${of}`;
  };
  return (
    <td class="number whole" classList={{ behind: isOne() && !portion().have }}>
      <FigureNumber
        unit={props.row.unit}
        what={props.what}
        label={props.row.name}
        text={text()}
        isNothing={!portion().of}
      />
    </td>
  );
}
