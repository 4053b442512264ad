export const roles = ["lead", "volunteer"] as const;
export type Role = (typeof roles)[number];
