import * as v from "valibot";
import type { FaultKind } from "./fault";

/** One message that holds what is wrong, what to do and which rule it is; `tellIssue` parts them again. */
export const told = (says: string, remedy: string, kind: FaultKind = "wrong-value"): string =>
  `${says}\n${remedy}\n${kind}`;

/** Of a list that has to hold something. */
export const noneOf = (what: string): string =>
  told(`there are no ${what}`, `write at least one, or delete the part`, "empty-list");

const quoted = (issue: { received: string }): string => issue.received;

/** Words for a person: not empty, composed (NFC) and without spaces at the ends. */
export const words = v.pipe(
  v.string(),
  v.nonEmpty(told("the text is empty", "write the text, or delete the line if it may be left out", "empty-text")),
  v.check(
    (text) => text === text.trim(),
    told("the text begins or ends with a space", "delete that space", "space-at-end"),
  ),
  v.check(
    (text) => text === text.normalize("NFC"),
    told(
      "some Vietnamese letters are written in two pieces (not NFC)",
      "type the text again with a Vietnamese keyboard",
      "letters-in-pieces",
    ),
  ),
);

/** A name inside the file, such as "open-portal": events and sheets keep it, so it never holds people's words. */
export const name = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, (issue) =>
    told(
      `${quoted(issue)} cannot be an id`,
      "use small letters without marks, digits and single hyphens",
      "not-a-name",
    ),
  ),
);

export const code = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2,4}[0-9]{1,2}$/, (issue) =>
    told(`${quoted(issue)} is not a guide's code`, "use two to four capitals and a number, such as DVC1", "not-a-code"),
  ),
);

/** A day of the calendar, "2026-11-20". */
export const day = v.pipe(
  v.string(),
  v.check(isDay, (issue) =>
    told(`${quoted(issue)} is not a day of the calendar`, "write year-month-day, such as 2026-11-20", "not-a-day"),
  ),
);

/** A source may be known by its day, its month or only its year. */
export const sourceDate = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}(-\d\d){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 10)),
    (issue) =>
      told(
        `${quoted(issue)} is not a date`,
        "write 2026-11-20, or 2026-11 or 2026 in quotes when less is known",
        "not-a-day",
      ),
  ),
);

/** From gentle to plain. */
export const hints = v.pipe(
  v.array(words),
  v.check(
    (two): boolean => two.length === 2,
    told(
      "a step has exactly two hints",
      "write two: the first points, the second tells exactly what to tap",
      "few-hints",
    ),
  ),
  v.transform((two) => two as [string, string]),
);

/** What it costs, how long it takes and where it goes. */
export const beforehand = v.strictObject({ cost: words, time: words, where: words });

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return date >= 1 && date <= (monthDays[month - 1] ?? 0) + leapDay;
}
