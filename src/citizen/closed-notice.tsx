import { Show } from "solid-js";
import { createNow } from "../device/now";
import { closureOn, openState } from "../domain/office/opening-hours";
import type { OpeningHours } from "../domain/office/opening-week";
import { dayInVietnam } from "../domain/office/service-day";
import { Picture } from "../ui/pictures/picture";
import { spokenDay } from "../wording/day-words";
import { visitWords } from "../wording/visit-words";
import "./closed-notice.css";

/** Shown outside the opening hours: says when the office opens again, and that practising is still possible. */
export function ClosedNotice(props: { hours: OpeningHours; read: () => number }) {
  const now = createNow(props.read);
  const says = () => {
    const state = openState(props.hours, now());
    if (state.open || !state.next) return undefined;
    const { day, from } = state.next;
    const today = dayInVietnam(now());
    const holiday = closureOn(props.hours, today);
    const opens =
      day === today ? visitWords().notices.resting(from) : visitWords().notices.closed(spokenDay(day), from);
    return [holiday && visitWords().notices.closedFor(holiday.name), opens, visitWords().notices.stillLearn];
  };
  return (
    <Show when={says()}>
      {(sentences) => (
        <div class="notice closed-notice">
          <Picture name="closed" />
          <p role="status">{sentences().filter(Boolean).join(" ")}</p>
        </div>
      )}
    </Show>
  );
}
