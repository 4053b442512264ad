import { createSignal } from "solid-js";
import type { OpeningHours, Span } from "../../domain/office/opening-week";
import { createClosures } from "./create-closures";
import { readHours, type DayTimes } from "./read-rules";

/** The usual hours of a commune. A lead changes them before saving. */
const usualDay: DayTimes = [
  { from: "07:30", to: "11:30" },
  { from: "13:00", to: "17:00" },
];
const closed: DayTimes = [{}, {}];
const usualWeek = (): DayTimes[] => [usualDay, usualDay, usualDay, usualDay, usualDay, closed, closed];

const timesOf = (spans: Span[]): DayTimes => [spans[0] ?? {}, spans[1] ?? {}];

/** The hours in the form, taken from the saved ones or from the usual week. */
export function createHours(kept: OpeningHours | undefined) {
  const [week, setWeek] = createSignal(kept ? kept.week.map(timesOf) : usualWeek());
  const closed = createClosures(kept?.closures ?? []);
  const read = () => {
    const closures = closed.read();
    if ("fault" in closures) return closures;
    const hours = readHours(week(), closures.value);
    if ("fault" in hours) return hours;
    closed.show(closures.value);
    return { value: { hours: hours.value } };
  };
  const onTime = (day: number, part: 0 | 1, change: Partial<Span>) =>
    setWeek(week().map((times, at) => (at === day ? changed(times, part, change) : times)));
  const onCopy = () => setWeek(week().map((times, at) => (at < 5 ? week()[0]! : times)));
  return { week, closed, read, onTime, onCopy };
}

function changed(times: DayTimes, part: 0 | 1, change: Partial<Span>): DayTimes {
  const next: DayTimes = [{ ...times[0] }, { ...times[1] }];
  next[part] = { ...times[part], ...change };
  return next;
}
