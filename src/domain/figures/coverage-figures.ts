import type { Portion } from "./portions";

/** Figures of coverage that are the same for units of every kind. */
export const coverageFigures = ["hamlets:member", "hamlets:helped", "members:duty", "goal:help"] as const;
export type CoverageFigure = (typeof coverageFigures)[number];

/** Figures of a quarter that people type in: accounts of officials, and public services online. */
export const quarterFigures = ["officials", "dvctt", "online"] as const;
export type QuarterFigure = (typeof quarterFigures)[number];

/** Compared with a target, which may be exceeded. */
const targets: readonly string[] = ["goal:help", "dvctt"] satisfies (CoverageFigure | QuarterFigure)[];

/** Parts of a whole: teams of units, hamlets, members, and what a quarter counts out of all there are. */
const isPart = (what: string): boolean => /^((teams|hamlets|members):|(officials|online)$)/.test(what);

/**
 * True for more than there can be, such as 45 officials of 40. A plain count has no upper limit, and a target may be
 * exceeded.
 */
export const isImpossible = (what: string, { have, of }: Portion): boolean =>
  have > of && (isPart(what) || (of > 0 && !targets.includes(what)));

/** A level of the tree against the teams it has, such as "teams:hamlet". */
export const teamsOf = (kind: string): string => `teams:${kind}`;

/** Whether the figures of a unit beneath arrived: 1 of 1, or 0 of 1. Only the receiver can say this. */
export const sentOf = (kind: string): string => `sent:${kind}`;

/** Levels from the top down; kinds an office made up itself come behind. */
export const levels = ["province", "district", "commune", "hamlet"] as const;

/** After so many weeks without help a hamlet stands out. */
export const weeksWithoutHelp = 4;

/** What is summed up of the members of one organisation. */
export const efforts = ["members", "minutes", "duties", "alone", "for-them"] as const;
export type Effort = (typeof efforts)[number];

/** What was withheld of the organisations, in one. */
export const withheldOrganisation = "withheld";

export const effortOf = (organisation: string, effort: Effort): string => `org/${organisation}/${effort}`;

/** Turns helped, by how they ended. These totals are sent apart from the counts that may be withheld. */
export const helpTotals = { alone: "help/alone", "for-them": "help/for-them" } as const;
export type HelpEnd = keyof typeof helpTotals;

export const topicFigure = (topic: string, end: HelpEnd): string => `topic/${topic}/${end}`;
