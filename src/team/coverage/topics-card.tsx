import { createMemo, createUniqueId, For, Show } from "solid-js";
import { topicRows } from "../../domain/figures/topic-rows";
import { isKeyOf } from "../../domain/key-of";
import type { UnitFigures } from "../../domain/figures/unit-figures";
import { Bar } from "../../ui/bar";
import { coverageWords } from "../../wording/coverage-words";
import { words } from "../../wording/words";
import { SmallNote } from "./small-note";

/** Help by topic; beneath it what is not told by topic, and the whole, so that the sum can be checked. */
export function TopicsCard(props: { row: UnitFigures; ofWhom: string }) {
  const id = createUniqueId();
  const says = () => coverageWords().topics;
  const told = createMemo(() => topicRows(props.row));
  const nameOf = (topic: string) => {
    const { topics } = words().welcome;
    return topic === "general" ? says().general : isKeyOf(topics, topic) ? topics[topic] : topic;
  };
  const most = () => Math.max(1, ...told().rows.map((row) => row.alone + row["for-them"]));
  const isWithheld = () => told().withheld.alone + told().withheld["for-them"] > 0;
  const lines = () => [
    ...told().rows.map((row) => ({ ...row, name: nameOf(row.topic) })),
    ...(isWithheld() ? [{ ...told().withheld, name: says().withheld }] : []),
  ];
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
                <tr>
                  <th scope="row">{row.name}</th>
                  <td class="bar-cell">
                    <Bar pieces={[row.alone / most(), row["for-them"] / most()]} />
                  </td>
                  <td class="number">{row.alone}</td>
                  <td class="number">{row["for-them"]}</td>
                </tr>
              )}
            </For>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{says().total}</th>
              <td class="bar-cell" />
              <td class="number">{told().total.alone}</td>
              <td class="number">{told().total["for-them"]}</td>
            </tr>
          </tfoot>
        </table>
        <SmallNote says={isWithheld() ? says().note : ""} />
      </section>
    </Show>
  );
}
