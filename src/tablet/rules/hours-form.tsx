import { For, Show } from "solid-js";
import type { Office } from "../../domain/office/office";
import type { Span } from "../../domain/office/opening-week";
import { SaveForm } from "../../ui/fields/save-form";
import { rulesWords } from "../../wording/rules-words";
import { ClosedDays } from "./closed-days";
import { createHours } from "./create-hours";
import { createSaving } from "./saving";

/** When the office is open on each day of the week, and its holidays. */
export function HoursForm(props: { office: Office }) {
  const says = () => rulesWords().hours;
  const { week, closed, read, onTime, onCopy } = createHours(props.office.hours);
  const { said, save } = createSaving(() => props.office);
  return (
    <SaveForm
      title={says().title}
      explains={says().how}
      save={rulesWords().save}
      said={said()}
      onSave={() => save(read())}
    >
      <Show when={!props.office.hours}>
        <p class="notice">{says().unset}</p>
      </Show>
      <div class="hours-grid">
        <For each={says().days}>
          {(day, at) => (
            <fieldset>
              <legend>{day}</legend>
              <Part day={day} part={says().morning} times={week()[at()]![0]} onTime={(to) => onTime(at(), 0, to)} />
              <Part day={day} part={says().afternoon} times={week()[at()]![1]} onTime={(to) => onTime(at(), 1, to)} />
              <Show when={at() === 0}>
                <button type="button" class="btn quiet" onClick={onCopy}>
                  {says().copy}
                </button>
              </Show>
            </fieldset>
          )}
        </For>
      </div>
      <ClosedDays closed={closed} />
    </SaveForm>
  );
}

function Part(props: { day: string; part: string; times: Partial<Span>; onTime: (change: Partial<Span>) => void }) {
  return (
    <p class="hours-part">
      <span>{props.part}</span>
      <input
        type="text"
        inputmode="numeric"
        autocomplete="off"
        aria-label={rulesWords().hours.from(props.day, props.part)}
        value={props.times.from ?? ""}
        onChange={(event) => props.onTime({ from: event.currentTarget.value })}
      />
      <span aria-hidden="true">–</span>
      <input
        type="text"
        inputmode="numeric"
        autocomplete="off"
        aria-label={rulesWords().hours.to(props.day, props.part)}
        value={props.times.to ?? ""}
        onChange={(event) => props.onTime({ to: event.currentTarget.value })}
      />
    </p>
  );
}
