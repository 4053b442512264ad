// @chunk facts
import type { Role } from "./role";

/** Which roles may enter or do something. */
export type Who = Readonly<Record<Role, boolean>>;

export const everybody: Who = { lead: true, coordinator: true, volunteer: true };
export const leading: Who = { lead: true, coordinator: true, volunteer: false };
export const leadAlone: Who = { lead: true, coordinator: false, volunteer: false };
