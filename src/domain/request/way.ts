// @chunk rules
/** How help is given: in the room now, by a call back, or at home. A small group is a thing of its own. */
export const ways = ["here", "call-back", "home-visit"] as const;
export type Way = (typeof ways)[number];

/** When somebody is at home or near the telephone. */
export const timesOfDay = ["morning", "afternoon", "evening", "any"] as const;
export type TimeOfDay = (typeof timesOfDay)[number];
