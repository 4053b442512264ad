import { createMemo, createUniqueId, For, Show } from "solid-js";
import { helpTotals, topicFigure, type HelpEnd } from "../../domain/figures/coverage-figures";
import { topicRows } from "../../domain/figures/topic-rows";
import type { UnitFigures } from "../../domain/figures/unit-figures";
import { coverageWords } from "../../wording/coverage-words";
import { topicName } from "./figure-title";
import { SmallNote } from "./small-note";
import { TopicLine } from "./topic-line";

/** Help by topic; beneath it what is not told by topic, and the whole, so that the sum can be checked. */
export function TopicsCard(props: { row: UnitFigures; ofWhom: string }) {
  const id = createUniqueId();
  const says = () => coverageWords().topics;
  const told = createMemo(() => topicRows(props.row));
  const most = () => Math.max(1, ...told().rows.map((row) => row.alone + row["for-them"]));
  const isWithheld = () => told().withheld.alone + told().withheld["for-them"] > 0;
  const lines = () => [
    ...told().rows.map((row) => ({ ...row, name: topicName(row.topic) })),
    ...(isWithheld() ? [{ ...told().withheld, topic: "", name: says().withheld }] : []),
  ];
  const whatOf =
    ({ topic }: { topic: string }) =>
    (end: HelpEnd) =>
      topicFigure(topic, end);
  return (
    <Show when={told().total.alone + told().total["for-them"]}>
      <section class="card share">
        <h2 id={id}>{says().title}</h2>
        <SmallNote says={props.ofWhom} />
        <table class="bars" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{says().topic}</th>
              <td class="bar-cell" />
              <th scope="col" class="number">
                {coverageWords().efforts.alone}
              </th>
              <th scope="col" class="number">
                {coverageWords().efforts["for-them"]}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={lines()}>
              {(row) => (
                <TopicLine unit={row.topic ? props.row.unit : undefined} row={row} most={most()} whatOf={whatOf(row)} />
              )}
            </For>
          </tbody>
          <tfoot>
            <TopicLine
              unit={props.row.unit}
              row={{ ...told().total, name: says().total }}
              whatOf={(end) => helpTotals[end]}
            />
          </tfoot>
        </table>
        <SmallNote says={isWithheld() ? says().note : ""} />
      </section>
    </Show>
  );
}
