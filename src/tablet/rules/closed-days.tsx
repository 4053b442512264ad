import { For, Show } from "solid-js";
import { DayField } from "../../calendar/day-field";
import { useSession } from "../../desk/live-session";
import { dayInVietnam } from "../../domain/office/service-day";
import { TextField } from "../../ui/fields/text-field";
import { datedDay } from "../../wording/day-words";
import { rulesWords } from "../../wording/rules-words";
import { readDay } from "../../wording/typed-day";
import type { createClosures } from "./create-closures";

/** The days an office is closed beside its week: a list that days are chosen into, and taken out of. */
export function ClosedDays(props: { closed: ReturnType<typeof createClosures> }) {
  const session = useSession();
  const says = () => rulesWords().closed;
  const today = () => dayInVietnam(session().desk.now());
  const { typed, change } = props.closed;
  return (
    <fieldset class="closed-days">
      <legend>{says().title}</legend>
      <Show when={props.closed.closures().length} fallback={<p class="second-ink">{says().none}</p>}>
        <ul>
          <For each={props.closed.closures()}>
            {(one) => (
              <li>
                <span>
                  <strong>{one.name}</strong>
                  <span>
                    {one.from === one.to ? datedDay(one.from) : says().span(datedDay(one.from), datedDay(one.to))}
                  </span>
                </span>
                <button
                  type="button"
                  class="btn quiet"
                  aria-label={says().removeOf(one.name)}
                  onClick={() => props.closed.onRemove(one)}
                >
                  {says().remove}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p class="second-ink">{says().how}</p>
      <div class="closed-fields">
        <DayField label={says().from} value={typed().from} today={today()} onText={(from) => change({ from })} />
        <DayField
          label={says().to}
          value={typed().to}
          today={today()}
          from={readDay(typed().from)}
          onText={(to) => change({ to })}
        />
        <TextField
          label={says().name}
          hint={says().nameHint}
          value={typed().name}
          onText={(name) => change({ name })}
        />
      </div>
      <p role="alert" class="fault">
        {props.closed.fault()}
      </p>
      <button type="button" class="btn second" onClick={() => props.closed.onAdd()}>
        {says().add}
      </button>
    </fieldset>
  );
}
