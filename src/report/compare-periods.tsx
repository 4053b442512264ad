import { createUniqueId, For, Show } from "solid-js";
import { others } from "../domain/figures/compare-periods";
import { isWithin, type Period } from "../domain/figures/period";
import { daysBetween } from "../domain/team/duty-due";
import { figuresWords } from "../wording/figures-words";
import type { Comparison } from "./create-comparison";
import { PlainTable } from "./plain-table";

interface ComparePeriodsProps {
  period: Period;
  today: string;
  comparison: Comparison;
}

/** Two periods side by side. A period that still goes on is told as one. */
export function ComparePeriods(props: ComparePeriodsProps) {
  const id = createUniqueId();
  const says = () => figuresWords().compare;
  const goesOn = () => isWithin(props.today, props.period) && props.today < props.period.to;
  return (
    <section class="card figure full">
      <h2 id={id}>{says().title}</h2>
      <div class="row no-print" role="group" aria-label={says().with}>
        <For each={others}>
          {(one) => (
            <button
              class="btn quiet"
              aria-pressed={props.comparison.other() === one}
              onClick={() => props.comparison.setOther(one)}
            >
              {(one === "before" ? says().before : says().yearBefore)[props.period.kind]}
            </button>
          )}
        </For>
      </div>
      <Show when={goesOn()}>
        <p class="small second-ink">{says().running(daysBetween(props.period.from, props.today) + 1)}</p>
      </Show>
      <For each={props.comparison.tables()}>
        {(table) => (
          <>
            <PlainTable table={table} named={id} />
            <p class="small second-ink">{table.note}</p>
          </>
        )}
      </For>
    </section>
  );
}
