// @chunk rules
/** People an office counts as if they had come some minutes earlier. */
export interface PriorityClass {
  /** One of the usual classes, or an id of the office's own. */
  id: string;
  /** In the office's words; empty for a usual class, whose words the screens know. */
  name: string;
  /** Head start in minutes. */
  minutes: number;
  /** The rule the office leans on, in its own words; nothing here is asserted as law. */
  basis: string;
}

export const usualClasses = ["elderly", "disability", "pregnant", "merit", "far", "reading"] as const;
export type UsualClass = (typeof usualClasses)[number];

/** Two hours: more would let the last of the afternoon pass the first of the morning. */
export const mostMinutes = 120;

/** What a newly opened office starts from: half an hour for everybody in a class, to be changed by the lead. */
export const startingClasses: readonly PriorityClass[] = usualClasses.map((id) => ({
  id,
  name: "",
  minutes: id === "far" || id === "reading" ? 15 : 30,
  basis: "",
}));

/** The largest head start of an office, in minutes: nobody waits behind a person who came more than that later. */
export const largestHeadStart = (classes: readonly PriorityClass[]): number =>
  Math.max(0, ...classes.map(({ minutes }) => minutes));
