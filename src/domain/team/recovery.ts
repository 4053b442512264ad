import { leads, type Role } from "./role";

/**
 * Whether the printed recovery code may set this member's PIN: it is a lead's, for when no lead is left who could give
 * them a new one. Everybody else is given a first PIN by a lead, unless the office has no lead at all.
 */
export const mayRecover = (role: Role, team: readonly { role: Role; left?: true }[]): boolean =>
  leads(role) || !team.some((one) => !one.left && leads(one.role));
