import { createSignal, For, Show } from "solid-js";
import { dayLater, periodAround } from "../domain/figures/period";
import { TextField } from "../ui/fields/text-field";
import { calendarWords } from "../wording/calendar-words";
import { readDay, typedDay } from "../wording/typed-day";
import { MonthSheet } from "./month-sheet";
import "./day-field.css";

export interface DayFieldProps {
  label: string;
  value: string;
  today: string;
  /** Days before or after these cannot be chosen. */
  from?: string;
  to?: string;
  onText: (typed: string) => void;
}

/** A day that is chosen with a tap, today, tomorrow, the end of the month or in the calendar; or typed. */
export function DayField(props: DayFieldProps) {
  const says = () => calendarWords();
  const [open, setOpen] = createSignal(false);
  const isOffered = (day: string) => day >= (props.from ?? day) && day <= (props.to ?? day);
  /** Where nothing later may be chosen, the day before is what people mean most. */
  const beside = () =>
    props.to && props.to <= props.today
      ? { day: dayLater(props.today, -1), name: says().yesterday }
      : { day: dayLater(props.today, 1), name: says().tomorrow };
  const near = () =>
    [
      { day: props.today, name: says().today },
      beside(),
      { day: periodAround("month", props.today).to, name: says().endOfMonth },
    ].filter(({ day }) => isOffered(day));
  let opener!: HTMLButtonElement;
  /** The day pressed goes with its month: whoever uses a keyboard goes on from the button that opened it. */
  const onClose = () => {
    if (open()) opener.focus();
    setOpen(false);
  };
  const onChoose = (day: string) => {
    props.onText(typedDay(day));
    onClose();
  };
  return (
    <div class="day-field" onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <TextField label={props.label} value={props.value} onText={props.onText} digits />
      <div class="row" role="group" aria-label={says().choose(props.label)}>
        <For each={near()}>
          {({ day, name }) => (
            <button
              type="button"
              class="btn quiet"
              aria-pressed={readDay(props.value) === day}
              onClick={() => onChoose(day)}
            >
              {name}
            </button>
          )}
        </For>
        <button ref={opener} type="button" class="btn quiet" aria-expanded={open()} onClick={() => setOpen(!open())}>
          {says().calendar}
        </button>
      </div>
      <Show when={open()}>
        <MonthSheet day={readDay(props.value) ?? props.today} isOffered={isOffered} onChoose={onChoose} />
      </Show>
    </div>
  );
}
