// @chunk rules
/** What people ask before they begin, in the order in which they are told. */
export const askedBeforehand = ["cost", "time", "where"] as const;

/** Cost, time and place of a task, each in one or two short sentences. */
export type Beforehand = Record<(typeof askedBeforehand)[number], string>;
