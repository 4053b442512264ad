import * as v from "valibot";

/** One message that holds both what is wrong and what to do; `tellIssue` parts them again. */
export const told = (says: string, remedy: string): string => `${says}\n${remedy}`;

/** Of a list that has to hold something. */
export const noneOf = (what: string): string => told(`there are no ${what}`, `write at least one, or delete the part`);

const quoted = (issue: { received: string }): string => issue.received;

/** Words for a person: not empty, composed (NFC) and without spaces at the ends. */
export const words = v.pipe(
  v.string(),
  v.nonEmpty(told("the text is empty", "write the text, or delete the line if it may be left out")),
  v.check((text) => text === text.trim(), told("the text begins or ends with a space", "delete that space")),
  v.check(
    (text) => text === text.normalize("NFC"),
    told(
      "some Vietnamese letters are written in two pieces (not NFC)",
      "type the text again with a Vietnamese keyboard",
    ),
  ),
);

/** A name inside the file, such as "open-portal": events and sheets keep it, so it never holds people's words. */
export const name = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, (issue) =>
    told(`${quoted(issue)} cannot be an id`, "use small letters without marks, digits and single hyphens"),
  ),
);

export const code = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2,4}[0-9]{1,2}$/, (issue) =>
    told(`${quoted(issue)} is not a guide's code`, "use two to four capitals and a number, such as DVC1"),
  ),
);

/** A day of the calendar, "2026-11-20". */
export const day = v.pipe(
  v.string(),
  v.check(isDay, (issue) =>
    told(`${quoted(issue)} is not a day of the calendar`, "write year-month-day, such as 2026-11-20"),
  ),
);

/** A source may be known by its day, its month or only its year. */
export const sourceDate = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}(-\d\d){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 10)),
    (issue) =>
      told(`${quoted(issue)} is not a date`, "write 2026-11-20, or 2026-11 or 2026 in quotes when less is known"),
  ),
);

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return date >= 1 && date <= (monthDays[month - 1] ?? 0) + leapDay;
}
