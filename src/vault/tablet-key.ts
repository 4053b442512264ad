import { sign, signingCurve } from "./signature";
import type { TabletIdentity } from "./vault";

export interface KeptKey {
  id: string;
  publicKey: string;
  /** Undefined if the row was restored from its second copy, which holds no key. */
  privateKey?: CryptoKey;
}

/** A key that can sign. */
export type WholeKey = Required<KeptKey>;

export const isWhole = (kept: KeptKey | undefined): kept is WholeKey => Boolean(kept?.privateKey);

const newTabletId = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(36).padStart(2, "0")).join("");

/** A new key pair, of a tablet that is known already or of a new one; the private half can sign but never be taken out. */
export async function makeTabletKey(id = newTabletId()): Promise<WholeKey> {
  const pair = await crypto.subtle.generateKey(signingCurve, false, ["sign", "verify"]);
  const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  return { id, publicKey: JSON.stringify({ kty, crv, x, y }), privateKey: pair.privateKey };
}

/** The kept key as an identity that signs. */
export const asIdentity = (kept: WholeKey): TabletIdentity => ({
  id: kept.id,
  key: kept.publicKey,
  sign: (text) => sign(kept.privateKey, text),
});
