import { fromBase64Url, toBase64Url } from "../../vault/signature";

/*
 * How one device lets another in, past a hub that may read and exchange whatever goes through it. Both know the secret of the
 * invitation, which went by eye, and the inviting device's point beside it; each has a key for this once. What they derive
 * from the two keys and from all that was said is the same only where nobody stands between them: four digits of it
 * are compared by people, the rest seals the parcel.
 */

const curve = { name: "ECDH", namedCurve: "P-256" };
const ivBytes = 12;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const infoOf = (purpose: string) => bytesOf(`tram-so joining ${purpose} 1`);

/** One side's key for one invitation; its private half cannot be taken out. */
export interface OnceKey {
  /** The point, 65 bytes as base64url. */
  point: string;
  privateKey: CryptoKey;
}

export async function makeOnceKey(): Promise<OnceKey> {
  const pair = await crypto.subtle.generateKey(curve, false, ["deriveBits"]);
  const point = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  return { point: toBase64Url(point), privateKey: pair.privateKey };
}

/** What both sides know once each heard of the other; equal on both, or something stood between them. */
export interface Agreed {
  /** "0417": four digits for people to compare. */
  digits: string;
  /** Seals the parcel, and nothing else. */
  parcelKey: CryptoKey;
}

/** What was said, in this order, whoever counts: the office, the secret, both points, and who the new device is. */
export interface Said {
  office: string;
  secret: string;
  inviting: string;
  joining: string;
  /** The new device's nkey, its id in the journal, and the key it signs lines with. */
  device: string;
  id: string;
  key: string;
}

/** Derives what both know; rejects for a point that is none. */
export async function agree(own: OnceKey, otherPoint: string, said: Said): Promise<Agreed> {
  const other = await crypto.subtle.importKey("raw", fromBase64Url(otherPoint), curve, false, []);
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: other }, own.privateKey, 256);
  const { office, secret, inviting, joining, device, id, key } = said;
  const all = JSON.stringify([office, secret, inviting, joining, device, id, key]);
  const salt = await crypto.subtle.digest("SHA-256", bytesOf(all));
  const material = await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveBits", "deriveKey"]);
  const hkdf = (purpose: string) => ({ name: "HKDF", hash: "SHA-256", salt, info: infoOf(purpose) });
  const number = new DataView(await crypto.subtle.deriveBits(hkdf("digits"), material, 32)).getUint32(0);
  const parcelKey = await crypto.subtle.deriveKey(hkdf("parcel"), material, ...sealing);
  return { digits: String(number % 10_000).padStart(4, "0"), parcelKey };
}

const sealing = [{ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"] as KeyUsage[]] as const;

/** The key that whoever knows the invitation's secret can make: it keeps the hub from reading who comes. */
export async function helloKey(secret: string, office: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", bytesOf(secret), "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: bytesOf(office), info: infoOf("hello") };
  return crypto.subtle.deriveKey(how, material, ...sealing);
}

/** A text under AES-GCM for one device, as base64url: a random start of 12 bytes, then the rest. */
export async function sealFor(key: CryptoKey, device: string, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const how = { name: "AES-GCM", iv, additionalData: bytesOf(device) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, bytesOf(text)));
  const all = new Uint8Array(ivBytes + sealed.length);
  all.set(iv);
  all.set(sealed, ivBytes);
  return toBase64Url(all);
}

/** The text; undefined when it was sealed with another key, for another device, or was changed. */
export async function openFor(key: CryptoKey, device: string, sealed: string): Promise<string | undefined> {
  try {
    const all = fromBase64Url(sealed);
    const how = { name: "AES-GCM", iv: all.slice(0, ivBytes), additionalData: bytesOf(device) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, all.slice(ivBytes)));
  } catch {
    return undefined;
  }
}
