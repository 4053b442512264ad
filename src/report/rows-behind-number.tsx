import { A } from "@solidjs/router";
import { onMount, Show } from "solid-js";
import type { ReportRows } from "../desk/live-report-rows";
import type { NamedNumber } from "../domain/figures/figure-table";
import { figuresWords } from "../wording/figures-words";
import { reportWords } from "../wording/report-words";
import { createNumberRows } from "./create-number-rows";
import type { FigureLabels } from "./figure-labels";
import { PlainTable } from "./plain-table";

interface RowsBehindNumberProps {
  /** What the number is called in the address. */
  number: string;
  /** Where it stands; undefined for a number that no table of this period has. */
  named: NamedNumber | undefined;
  rows: ReportRows;
  labels: FigureLabels;
  back: string;
}

/** The rows that one number of the report sums, with the sum, and the way back to where it stands. */
export function RowsBehindNumber(props: RowsBehindNumberProps) {
  let head: HTMLHeadingElement | undefined;
  const says = () => figuresWords().rows;
  const known = createNumberRows(() => props);
  const title = () => {
    const { table = reportWords().title, label = "", column = "" } = props.named ?? {};
    return says().title(table, label, column === reportWords().columns.times ? "" : column);
  };
  onMount(() => head?.focus());
  return (
    <section class="card rows-behind" aria-labelledby="rows-behind">
      <A class="btn second" href={props.back} replace>
        ‹ {says().back}
      </A>
      <h2 id="rows-behind" ref={head} tabindex="-1">
        {title()}
      </h2>
      <Show when={known.rows().length} fallback={<p>{says().none}</p>}>
        <p>
          <strong>{says().sum(known.rows().length, known.total())}</strong>{" "}
          <span class="second-ink">{says().noNames}</span>
        </p>
        <div class="wide" tabindex="0" role="region" aria-labelledby="rows-behind">
          <PlainTable table={{ title: title(), head: known.head(), rows: known.texts() }} named="rows-behind" />
        </div>
        <Show when={known.left() > 0}>
          <button class="btn quiet" onClick={() => known.more()}>
            {says().more(known.left())}
          </button>
        </Show>
      </Show>
    </section>
  );
}
