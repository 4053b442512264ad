import { readPhoneNumber } from "../../domain/contact/phone-number";
import { mostHotlines, readHotline, type Hotline } from "../../domain/office/hotline";
import type { Closure, OpeningHours, Span } from "../../domain/office/opening-week";
import { tidyName } from "../../domain/office/tidy-name";
import { mostMinutes, type PriorityClass } from "../../domain/waiting-list/priority";
import { rulesWords } from "../../wording/rules-words";

/** The result of reading what was typed, or the first thing to correct, in words. */
export type Read<T> = { value: T } | { fault: string };

/** The longest line that fits into an event. */
const longest = 80;

/** Reads one thing from each line, tidied, without empty lines and repetitions. */
export function readLines(text: string, most: number, letters = longest): Read<string[]> {
  const lines = [...new Set(text.split("\n").map(tidyName).filter(Boolean))];
  const long = lines.find((line) => line.length > letters);
  if (long) return { fault: rulesWords().faults.tooLong(`${long.slice(0, 30)}…`) };
  return lines.length > most ? { fault: rulesWords().faults.tooMany(most) } : { value: lines };
}

/** A telephone number with its spaces; empty when none is to be printed. */
export function readPhone(text: string): Read<string> {
  const typed = tidyName(text);
  const phone = typed ? readPhoneNumber(typed)?.written : "";
  return phone === undefined ? { fault: rulesWords().faults.phone(typed) } : { value: phone };
}

/** Numbers to call, one on each line, each with its name. */
export function readHotlines(text: string): Read<Hotline[]> {
  const lines = readLines(text, mostHotlines);
  if ("fault" in lines) return lines;
  const unread = lines.value.find((line) => !readHotline(line));
  if (unread) return { fault: rulesWords().faults.hotline(unread) };
  return { value: lines.value.map((line) => readHotline(line)!) };
}

/** A whole number within limits. */
export function readMinutes(text: string, limits: { from: number; to: number }, fault: string): Read<number> {
  const minutes = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return minutes >= limits.from && minutes <= limits.to ? { value: minutes } : { fault };
}

/** The hours of one day as two pairs of times, either of which may be empty. */
export type DayTimes = [Partial<Span>, Partial<Span>];

function readSpans(times: DayTimes, day: string): Read<Span[]> {
  const spans: Span[] = [];
  for (const typed of times.filter((one) => one.from?.trim() || one.to?.trim())) {
    const span = readSpan(typed, day);
    if ("fault" in span) return span;
    spans.push(span.value);
  }
  const [morning, afternoon] = spans;
  const tangled = morning && afternoon && afternoon.from < morning.to;
  return tangled ? { fault: rulesWords().faults.order(day) } : { value: spans };
}

function readSpan(typed: Partial<Span>, day: string): Read<Span> {
  const faults = rulesWords().faults;
  if (!typed.from?.trim() || !typed.to?.trim()) return { fault: faults.half(day) };
  const [from, to] = [readTime(typed.from), readTime(typed.to)];
  if (!from || !to) return { fault: faults.time(day) };
  return to <= from ? { fault: faults.span(day) } : { value: { from, to } };
}

/**
 * "7:30", "7h30", "0730" or "7" as "07:30"; undefined for no time of day. A time field of the browser would ask for AM
 * and PM.
 */
function readTime(typed: string): string | undefined {
  const [, hour = "", minute = ""] = /^\s*(\d{1,2})(?:\s*[:hg.]?\s*(\d{2}))?\s*(?:giờ|h|g)?\s*$/i.exec(typed) ?? [];
  if (!hour || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}

/** The hours of a week, with the days an office is closed beside it. */
export function readHours(week: readonly DayTimes[], closures: Closure[]): Read<OpeningHours> {
  const read = week.map((times, at) => readSpans(times, rulesWords().hours.days[at]!));
  const wrong = read.find((one) => "fault" in one);
  if (wrong) return wrong as { fault: string };
  const spans = read.map((one) => (one as { value: Span[] }).value);
  // Without any open day, every number would be moved to a day that never comes.
  if (spans.every((day) => !day.length)) return { fault: rulesWords().faults.noHours };
  return { value: { week: spans, closures } };
}

/** A priority class as it stands in the form. */
export type ClassTyped = Omit<PriorityClass, "minutes"> & { minutes: string; shown: string };

/** The classes of the form; a usual class keeps our words as long as nobody wrote others. */
export function readClasses(typed: readonly ClassTyped[]): Read<PriorityClass[]> {
  const classes: PriorityClass[] = [];
  for (const one of typed) {
    const name = tidyName(one.name);
    const said = name || one.shown;
    if (!said) return { fault: rulesWords().faults.nameless };
    const minutes = readMinutes(one.minutes, { from: 0, to: mostMinutes }, rulesWords().faults.minutes(said));
    if ("fault" in minutes) return minutes;
    const long = [name, one.basis].find((text) => text.length > longest);
    if (long) return { fault: rulesWords().faults.tooLong(`${long.slice(0, 30)}…`) };
    const own = name === one.shown ? "" : name;
    classes.push({ id: one.id, name: own, minutes: minutes.value, basis: tidyName(one.basis) });
  }
  return { value: classes };
}
