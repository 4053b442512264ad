/** The parts of how an office works, each a form of its own. */
export const ruleParts = ["hours", "counters", "priority", "waiting", "promise", "training"] as const;
export type RulePart = (typeof ruleParts)[number];
