import * as v from "valibot";
import { deviceKinds } from "./device-kind";

/*
 * What a device and the hub say to each other over https, beside the log itself: JSON, posted to the hub's address. The hub
 * learns which devices an office has, of which kind, and nothing else: what it hands from one device to the other is sealed.
 *
 * Devices are named by the public half of their nkey (Ed25519, "U…", 56 signs). What only a device of the office may ask is
 * signed with it: base64url over the text of `signedAsk`, not older than a minute.
 */

const nkey = v.pipe(v.string(), v.regex(/^U[A-Z2-7]{55}$/));
const office = v.pipe(v.string(), v.regex(/^[0-9A-Z]{8}$/));
/** SHA-256 as base64url. */
const hash = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const sealed = (most: number) => v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(most));

/** The point of a key (P-256), as base64url. */
const point = v.pipe(v.string(), v.regex(/^[\w-]{87}$/));

/** Every question of a device, by the last part of its address: `POST /hub/claim`. */
export const hubAsks = {
  /**
   * The first device of an office shows the office's code; `proof` is the hash of its secret (`hub/proof-of.ts`). A coordinator
   * shows the province's code, with the key that figures are to be sealed for.
   */
  claim: v.object({ office, device: nkey, proof: hash, reader: v.optional(point) }),
  /** A device that may invite says that somebody will show this proof within ten minutes. */
  invite: v.object({ proof: hash, kind: v.picklist(deviceKinds), mayInvite: v.boolean() }),
  /** A new device shows the proof, once, with what only the inviting device can read. */
  join: v.object({ office, device: nkey, proof: hash, hello: sealed(4000) }),
  /** The inviting device asks whether somebody came. */
  asked: v.object({ proof: hash }),
  /** It lets the new device in, and leaves it what only that device can open. */
  admit: v.object({ proof: hash, parcel: sealed(12_000) }),
  /** It calls the invitation off. */
  refuse: v.object({ proof: hash }),
  /** The new device asks whether it was let in. */
  admitted: v.object({ office, device: nkey, proof: hash }),
  /**
   * A device is cut off at once; its nkey never comes in again. `farewell` is kept for it: sealed, the signed line that says
   * so. Without one a device erases nothing, so that a hub that forgot everybody empties no office.
   */
  remove: v.object({ device: nkey, farewell: v.optional(sealed(4000)) }),
  /** A device that is let in no more asks whether it was removed. */
  removed: v.object({ office, device: nkey }),
  /** The devices of the office. */
  devices: v.object({}),
  /** The keys of those who read the figures of every office. */
  readers: v.object({}),
} as const;
export type HubAsk = keyof typeof hubAsks;
export type HubQuestion<A extends HubAsk> = v.InferOutput<(typeof hubAsks)[A]>;

/** Questions that only a device of the office may ask, and that therefore come signed. */
export const signedAsks = ["invite", "asked", "admit", "refuse", "remove", "devices", "readers"] as const;

/** Who signs a question, and when; beside its own fields. */
export const signer = v.object({
  office,
  by: nkey,
  /** Milliseconds since 1970 by the hub's clock, as the device knows it. */
  at: v.number(),
  signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/)),
});
export type Signer = v.InferOutput<typeof signer>;

/** The text a question's signature is over. */
export const signedAsk = (ask: HubAsk, question: object, { office: of, by, at }: Omit<Signer, "signature">): string =>
  [ask, of, by, at, JSON.stringify(question, Object.keys(question).sort())].join("\n");

/** A device as the hub knows it. */
export interface HubDevice {
  device: string;
  kind: (typeof deviceKinds)[number];
  mayInvite: boolean;
  /** When it was let in, milliseconds since 1970. */
  since: number;
  /** True while it is connected. */
  there: boolean;
}

/** What the hub answers. */
export interface HubAnswers {
  claim: Record<string, never>;
  invite: Record<string, never>;
  join: Record<string, never>;
  /** `hello` once somebody came. */
  asked: { hello?: string; device?: string };
  admit: Record<string, never>;
  refuse: Record<string, never>;
  /** `parcel` once let in. */
  admitted: { parcel?: string };
  remove: Record<string, never>;
  /** `farewell` where the device was removed with one. */
  removed: { farewell?: string };
  devices: { devices: HubDevice[] };
  /** `province` is its name as it was typed at the hub. Whether these keys are a coordinator's, people find out. */
  readers: { province: string; readers: string[] };
}

/** Why the hub says no; with the status 4xx, as `{ "refused": … }`. */
export const hubRefusals = [
  "unknown-office",
  "wrong-code",
  "used-code",
  "late",
  "not-a-device",
  "may-not",
  "too-many",
  "bad-question",
] as const;
export type HubRefusal = (typeof hubRefusals)[number];

/** `GET /hub/about`: what this hub is, and what time it has. */
export interface AboutHub {
  hub: 1;
  /** The engine's version. */
  engine: string;
  /** True when it writes to the disk before it acknowledges. */
  durable: boolean;
  /** Milliseconds since 1970. */
  now: number;
}
