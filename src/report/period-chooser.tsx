import { For } from "solid-js";
import { periodAfter, periodAround, periodBefore, periodKinds, type Period } from "../domain/figures/period";
import { reportWords } from "../wording/report-words";

interface PeriodChooserProps {
  period: Period;
  today: string;
  onPeriod: (period: Period) => void;
}

/** Chooses a day, a week, a month or a year, one step earlier or later. A period that has not begun cannot be chosen. */
export function PeriodChooser(props: PeriodChooserProps) {
  // From a long period to a short one: today if it lies within, else its last day.
  const day = () => (props.today < props.period.to ? props.today : props.period.to);
  return (
    <div class="period" role="group" aria-label={reportWords().which}>
      <For each={periodKinds}>
        {(kind) => (
          <button
            class="btn quiet"
            aria-pressed={props.period.kind === kind}
            onClick={() => props.onPeriod(periodAround(kind, day()))}
          >
            {reportWords().kinds[kind]}
          </button>
        )}
      </For>
      <button class="btn second" onClick={() => props.onPeriod(periodBefore(props.period))}>
        <span aria-hidden="true">‹</span>
        {reportWords().earlier}
      </button>
      <button
        class="btn second"
        disabled={props.period.to >= props.today}
        onClick={() => props.onPeriod(periodAfter(props.period))}
      >
        {reportWords().later}
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}
