import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import type { SendingView } from "../../desk/live-sending";
import { followed, trendsOf, type Followed, type UnitTrend } from "../../domain/figures/sending";
import { createRows } from "../../ui/create-rows";
import { coverageWords } from "../../wording/coverage-words";
import { sendingWords } from "../../wording/sending-words";
import { Choice } from "../choice";
import { followedText } from "./sending-text";
import { TrendLine } from "./trend-line";

const shownAtFirst = 20;
/** As many months as stand beside one another on a tablet. */
const monthsShown = 6;

interface TrendsCardProps {
  view: SendingView;
  /** The earliest first. */
  months: readonly string[];
}

/** Each unit over the months: a line, and beside it the numbers it is drawn of. */
export function TrendsCard(props: TrendsCardProps) {
  const id = createUniqueId();
  const says = () => sendingWords().trends;
  const [what, setWhat] = createSignal<Followed>("turns");
  const { shown, more } = createRows(shownAtFirst);
  const months = () => props.months.slice(-monthsShown);
  const trends = createMemo(() => {
    const all = trendsOf(props.view.units, props.view.rows, { months: months(), what: what() });
    return all.filter(({ values }) => values.some((value) => value !== undefined));
  });
  return (
    <Show when={trends().length}>
      <section class="card share">
        <h2 id={id}>{says().title}</h2>
        <div class="unprinted">
          <Choice
            label={says().what}
            value={what()}
            options={followed.map((value) => ({ value, name: says().figures[value] }))}
            onChoose={setWhat}
          />
        </div>
        <div class="wide" tabindex="0" role="region" aria-labelledby={id}>
          <table class="bars trends" aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{says().place}</th>
                <td class="bar-cell" />
                <For each={months()}>
                  {(month) => (
                    <th scope="col" class="number">
                      {coverageWords().monthName(month)}
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={trends().slice(0, shown())}>{(trend) => <TrendRow trend={trend} what={what()} />}</For>
            </tbody>
          </table>
        </div>
        <Show when={trends().length > shown()}>
          <button class="btn quiet" onClick={more}>
            {says().more(trends().length - shown())}
          </button>
        </Show>
        <p class="small second-ink">{says().note}</p>
      </section>
    </Show>
  );
}

function TrendRow(props: { trend: UnitTrend; what: Followed }) {
  return (
    <tr>
      <th scope="row">{props.trend.name}</th>
      <td class="bar-cell">
        <TrendLine values={props.trend.values} />
      </td>
      <For each={props.trend.values}>
        {(value) => (
          <td class="number" classList={{ unknown: value === undefined }}>
            {followedText(props.what, value)}
          </td>
        )}
      </For>
    </tr>
  );
}
