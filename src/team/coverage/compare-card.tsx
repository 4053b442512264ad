import { createUniqueId, For, Show } from "solid-js";
import type { CoverageView } from "../../desk/live-coverage";
import type { UnitPlace } from "../../domain/figures/unit-figures";
import { coverageWords } from "../../wording/coverage-words";
import { figuresWords } from "../../wording/figures-words";
import { Choice } from "../choice";
import type { TeamContext } from "../team-context";
import { comparedName, comparedText } from "./compared-text";
import { createComparing } from "./create-comparing";
import { MonthChoice } from "./month-choice";

interface CompareCardProps {
  context: TeamContext;
  view: CoverageView;
  here: UnitPlace;
}

/** Two places side by side, or one place in two months; at first the place that is shown, against its month before. */
export function CompareCard(props: CompareCardProps) {
  const id = createUniqueId();
  const says = () => figuresWords().sums;
  const comparing = createComparing(props);
  const nameOf = (code: string) => comparing.places().find(({ value }) => value === code)?.name ?? code;
  const titled = (code: string, period: string) => `${nameOf(code)}, ${coverageWords().monthName(period)}`;
  const { view } = props.context;
  return (
    <section class="card share">
      <h2 id={id}>{says().compare}</h2>
      <div class="field-grid unprinted">
        <Choice
          label={says().unit}
          value={comparing.asked().unit}
          options={comparing.places()}
          onChoose={comparing.setUnit}
        />
        <MonthChoice
          desk={props.context.session().desk}
          now={comparing.now()}
          month={comparing.asked().period}
          onMonth={comparing.setMonth}
        />
      </div>
      <Show when={comparing.isKnown()} fallback={<p>{says().none}</p>}>
        <div class="wide" tabindex="0" role="region" aria-labelledby={id}>
          <table class="bars" aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{coverageWords().levels.columns.what}</th>
                <th scope="col" class="number">
                  {titled(props.here.unit, props.view.period)}
                </th>
                <th scope="col" class="number">
                  {titled(comparing.asked().unit, comparing.asked().period)}
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={comparing.rows()}>
                {({ what, a, b }) => (
                  <tr>
                    <th scope="row">{comparedName(what, view().office)}</th>
                    <td class="number whole">{comparedText(what, a)}</td>
                    <td class="number whole">{comparedText(what, b)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
    </section>
  );
}
