import { For } from "solid-js";
import type { MemberMonth } from "../../domain/team/development";
import { Bar } from "../../ui/bar";
import { coverageWords } from "../../wording/coverage-words";
import { developmentWords } from "../../wording/development-words";
import { writtenHours } from "../../wording/typed-day";
import { words } from "../../wording/words";
import { topicName } from "../coverage/figure-title";
import "./development.css";

const topicsTold = 3;

/** What a member did month by month, the last one first: alone and done for them apart. */
export function MonthsTable(props: { months: readonly MemberMonth[] }) {
  const says = () => developmentWords().months;
  const turns = ({ alone, forThem }: MemberMonth) => alone + forThem;
  const most = () => Math.max(1, ...props.months.map(turns));
  const topics = (month: MemberMonth) =>
    month.topics
      .slice(0, topicsTold)
      .map(({ topic, all }) => says().topic(topicName(topic), all))
      .join(", ");
  const cells = (month: MemberMonth) => [
    month.alone,
    month.forThem,
    coverageWords().percent(month.alone, turns(month)),
    writtenHours(month.minutes),
    month.duties,
  ];
  return (
    <section class="card">
      <h2 id="months">{says().table}</h2>
      <div class="wide" tabindex="0" role="region" aria-labelledby="months">
        <table class="bars months" aria-labelledby="months">
          <thead>
            <tr>
              <th scope="col">{says().month}</th>
              <td class="bar-cell" />
              <For each={[says().alone, says().forThem, says().share, says().hours, says().duties]}>
                {(head) => (
                  <th scope="col" class="number">
                    {head}
                  </th>
                )}
              </For>
              <th scope="col">{says().topics}</th>
              <th scope="col">{says().passed}</th>
            </tr>
          </thead>
          <tbody>
            <For each={[...props.months].reverse()}>
              {(month, at) => (
                <tr>
                  <th scope="row">
                    {coverageWords().monthName(month.period.from.slice(0, 7))}
                    {at() === 0 && <small class="second-ink"> {says().running}</small>}
                  </th>
                  <td class="bar-cell">
                    <Bar pieces={[month.alone / most(), month.forThem / most()]} />
                  </td>
                  <For each={cells(month)}>{(cell) => <td class="number">{cell}</td>}</For>
                  <td>{topics(month) || "–"}</td>
                  <td>{month.passed.map((topic) => words().welcome.topics[topic]).join(", ") || "–"}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  );
}
