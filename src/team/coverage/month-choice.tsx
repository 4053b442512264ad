import { createMemo, Show } from "solid-js";
import type { Desk } from "../../desk/desk";
import { liveShelf } from "../../desk/live-coverage";
import { hasBegun } from "../../domain/figures/period";
import { coverageWords } from "../../wording/coverage-words";
import { Choice } from "../choice";

interface MonthChoiceProps {
  desk: Desk;
  /** "2026-11". */
  now: string;
  month: string;
  onMonth: (month: string) => void;
}

const isMonth = /-\d\d$/;

/** Any month there are figures of; nothing to choose while that is only this one. */
export function MonthChoice(props: MonthChoiceProps) {
  const known = liveShelf(props.desk, (shelf) => shelf.figurePeriods());
  const months = createMemo(() => [
    ...new Set([
      props.now,
      ...(known() ?? []).filter((period) => isMonth.test(period) && hasBegun(period, `${props.now}-01`)),
    ]),
  ]);
  return (
    <Show when={months().length > 1}>
      <Choice
        label={coverageWords().month}
        value={props.month}
        options={months().map((period) => ({ value: period, name: coverageWords().monthName(period) }))}
        onChoose={props.onMonth}
      />
    </Show>
  );
}
