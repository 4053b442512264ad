/**
 * What joins the hub of an office: a shared tablet, which has a letter and gives numbers; the phone of one member; a board on
 * the wall, which only shows.
 */
export const deviceKinds = ["tablet", "phone", "board"] as const;
export type DeviceKind = (typeof deviceKinds)[number];
