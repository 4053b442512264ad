import * as v from "valibot";
import { deviceKinds } from "../../domain/hub/device-kind";

/*
 * All that the hub keeps of offices, as one file: who may come in. It holds no code that works, only hashes of hashes, and of what
 * devices hand to one another only what is sealed.
 */

/** Times are milliseconds since 1970. */
const time = v.number();

const device = v.object({
  device: v.string(),
  kind: v.picklist(deviceKinds),
  mayInvite: v.boolean(),
  since: time,
  /** The key that figures are sealed for, of a coordinator. */
  reader: v.optional(v.string()),
});

const invitation = v.object({
  proof: v.string(),
  kind: v.picklist(deviceKinds),
  mayInvite: v.boolean(),
  /** The device that invited. */
  by: v.string(),
  until: time,
  /** Who showed the proof. */
  came: v.optional(v.object({ device: v.string(), hello: v.string() })),
  /** Left for the new device once it was let in. */
  parcel: v.optional(v.string()),
  calledOff: v.optional(v.literal(true)),
});

const office = v.object({
  /** Its eight signs. */
  office: v.string(),
  name: v.string(),
  since: time,
  /** True for the province itself: its devices read the figures of every office. */
  province: v.optional(v.literal(true)),
  /** What its first device shows. */
  code: v.optional(v.object({ proof: v.string(), until: time, usedBy: v.optional(v.string()) })),
  devices: v.array(device),
  removed: v.array(v.object({ device: v.string(), farewell: v.optional(v.string()) })),
  invitations: v.array(invitation),
});

/** The version of the file; another one is another release's. */
export const hubVersion = 1;

export const keptHub = v.object({ version: v.literal(hubVersion), offices: v.array(office) });
export type KeptHub = v.InferOutput<typeof keptHub>;
export type KeptOffice = v.InferOutput<typeof office>;
export type KeptInvitation = v.InferOutput<typeof invitation>;

export const emptyHub = (): KeptHub => ({ version: hubVersion, offices: [] });

export const officeIn = (hub: KeptHub, signs: string): KeptOffice | undefined =>
  hub.offices.find((one) => one.office === signs);
