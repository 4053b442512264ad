import type { TabletIdentity } from "./vault";

const curve = { name: "ECDSA", namedCurve: "P-256" };

export interface KeptKey {
  id: string;
  publicKey: string;
  privateKey: CryptoKey;
}

/** A new key pair; the private half can sign but never leave the browser's key store. */
export async function makeTabletKey(): Promise<KeptKey> {
  const pair = await crypto.subtle.generateKey(curve, false, ["sign", "verify"]);
  const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  const id = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(36).padStart(2, "0")).join("");
  return { id, publicKey: JSON.stringify({ kty, crv, x, y }), privateKey: pair.privateKey };
}

/** The kept key as an identity that signs. */
export function asIdentity(kept: KeptKey): TabletIdentity {
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
