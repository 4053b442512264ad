import * as v from "valibot";
import { deviceKinds } from "../../domain/hub/device-kind";
import type { HubCode } from "../../domain/hub/hub-code";
import type { HubRecord } from "../hub-record";
import { helloKey, openFor, sealFor, type Agreed } from "./handshake";

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

const hello = v.object({
  /** The new device's point of this invitation. */
  point: text,
  id: text,
  key: text,
  /** The office whose lines this device keeps already: one that was brought back from a backup. */
  holds: v.optional(text),
});
/** What a new device says of itself, to the inviting one alone. */
export type Hello = v.InferOutput<typeof hello>;

const parcel = v.object({
  /** The office in the journal, which is another name than the hub has for it. */
  journalOffice: text,
  record: v.object({
    office: text,
    kind: v.picklist(deviceKinds),
    member: v.optional(text),
    mayInvite: v.boolean(),
    teamKey: text,
    pinKey: v.optional(text),
    root: text,
  }),
});
/** What a new device needs to be one of the office's; all but the key it logs in with, which it made itself. */
export interface Parcel {
  journalOffice: string;
  record: Omit<HubRecord, "seed">;
}

/** The hello as only whoever knows the invitation's secret can read it. */
export const sealHello = async (code: HubCode, device: string, said: Hello): Promise<string> =>
  sealFor(await helloKey(code.secret, code.office), device, JSON.stringify(said));

/** Undefined for one that was made without the secret, or for another device. */
export async function openHello(code: HubCode, device: string, sealed: string): Promise<Hello | undefined> {
  return read(hello, await openFor(await helloKey(code.secret, code.office), device, sealed));
}

export const sealParcel = ({ parcelKey }: Agreed, device: string, whole: Parcel): Promise<string> =>
  sealFor(parcelKey, device, JSON.stringify(whole));

/** Undefined for one of anybody else. */
export async function openParcel({ parcelKey }: Agreed, device: string, sealed: string): Promise<Parcel | undefined> {
  return read(parcel, await openFor(parcelKey, device, sealed)) as Parcel | undefined;
}

function read<S extends v.GenericSchema>(schema: S, json: string | undefined): v.InferOutput<S> | undefined {
  try {
    const found = v.safeParse(schema, json && JSON.parse(json));
    return found.success ? found.output : undefined;
  } catch {
    return undefined;
  }
}
