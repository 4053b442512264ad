import type { TabletIdentity } from "./vault";

const curve = { name: "ECDSA", namedCurve: "P-256" };

export interface KeptKey {
  id: string;
  publicKey: string;
  /** Gone when the row came back from its second copy, which holds no key. */
  privateKey?: CryptoKey;
}

/** A key that can sign. */
export type WholeKey = Required<KeptKey>;

export const isWhole = (kept: KeptKey | undefined): kept is WholeKey => Boolean(kept?.privateKey);

const newTabletId = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(36).padStart(2, "0")).join("");

/** A new key pair, of a tablet that is known already or of a new one; the private half can sign but never be taken out. */
export async function makeTabletKey(id = newTabletId()): Promise<WholeKey> {
  const pair = await crypto.subtle.generateKey(curve, false, ["sign", "verify"]);
  const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  return { id, publicKey: JSON.stringify({ kty, crv, x, y }), privateKey: pair.privateKey };
}

/** The kept key as an identity that signs. */
export function asIdentity(kept: WholeKey): TabletIdentity {
  return {
    id: kept.id,
    key: kept.publicKey,
    sign: async (text) => {
      const bytes = new TextEncoder().encode(text);
      const how = { name: "ECDSA", hash: "SHA-256" };
      return base64Url(new Uint8Array(await crypto.subtle.sign(how, kept.privateKey, bytes)));
    },
  };
}

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
