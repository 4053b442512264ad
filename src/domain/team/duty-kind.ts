// @chunk rules
/** Duties every office can start from; "other" is told in the office's own words. */
export const dutyKinds = [
  "sit-at-tablet",
  "visit-elderly",
  "put-up-posters",
  "check-guide",
  "practise-guide",
  "train-members",
  "help-at-home",
  "talk-in-hamlet",
  "fix-guide",
  "other",
] as const;
export type DutyKind = (typeof dutyKinds)[number];

export const recurrences = ["week", "month"] as const;
export type Recurrence = (typeof recurrences)[number];

/** No member does more of anything than this before the next check. A larger number is refused as a typing mistake. */
export const mostOfADuty = 9999;

/** What a duty of a kind starts from, until the lead changes it. */
export interface ReadyDuty {
  what: DutyKind;
  count: number;
  every?: Recurrence;
  daysToDo: number;
  /** What else must be given for this kind. */
  needs?: "hamlet" | "guide";
}

export const dutyLibrary: readonly ReadyDuty[] = [
  { what: "sit-at-tablet", count: 1, every: "week", daysToDo: 7 },
  { what: "visit-elderly", count: 5, daysToDo: 14, needs: "hamlet" },
  { what: "put-up-posters", count: 6, daysToDo: 7, needs: "hamlet" },
  { what: "check-guide", count: 1, daysToDo: 7, needs: "guide" },
  { what: "practise-guide", count: 1, daysToDo: 7, needs: "guide" },
  { what: "train-members", count: 2, daysToDo: 30 },
  { what: "help-at-home", count: 4, every: "month", daysToDo: 30, needs: "hamlet" },
  { what: "talk-in-hamlet", count: 1, every: "month", daysToDo: 30, needs: "hamlet" },
  { what: "fix-guide", count: 1, daysToDo: 14, needs: "guide" },
  { what: "other", count: 1, daysToDo: 7 },
];
