import type { Portion } from "./portions";

/** Figures of coverage that are the same for units of every kind. */
export const coverageFigures = ["hamlets:member", "hamlets:helped", "members:duty", "goal:help"] as const;
export type CoverageFigure = (typeof coverageFigures)[number];

/** Figures of a quarter that people type in: accounts of officials, and public services online. */
export const quarterFigures = ["officials", "dvctt", "online"] as const;
export type QuarterFigure = (typeof quarterFigures)[number];

/** Held against a target, which may be passed. */
const targets: readonly string[] = ["goal:help", "dvctt"] satisfies (CoverageFigure | QuarterFigure)[];

/** Parts of a whole: teams of units, hamlets, members, and what a quarter counts out of all there are. */
const isPart = (what: string): boolean => /^((teams|hamlets|members):|(officials|online)$)/.test(what);

/** True for more than there is, such as 45 officials of 40. What is only counted has no whole; a target may be passed. */
export const isImpossible = (what: string, { have, of }: Portion): boolean =>
  have > of && (isPart(what) || (of > 0 && !targets.includes(what)));

/** A level of the tree against the teams it has, such as "teams:hamlet". */
export const teamsOf = (kind: string): string => `teams:${kind}`;

/** Whether the figures of a unit beneath came: one of one, or none of one; the receiver says it, the sender cannot. */
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

/** Turns helped, by how they ended: the totals that travel apart from what is withheld. */
export const helpTotals = { alone: "help/alone", "for-them": "help/for-them" } as const;
export type HelpEnd = keyof typeof helpTotals;

export const topicFigure = (topic: string, end: HelpEnd): string => `topic/${topic}/${end}`;
