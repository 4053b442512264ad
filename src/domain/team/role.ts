// @chunk facts
export const roles = ["lead", "coordinator", "volunteer"] as const;
export type Role = (typeof roles)[number];

/** May change the office and its teams: a lead, or a coordinator above the leads. */
export const leads = (role: Role): boolean => role !== "volunteer";
