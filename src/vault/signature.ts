import { rememberUpTo } from "../domain/remember-up-to";

/** The keys that tablets sign with. */
export const signingCurve = { name: "ECDSA", namedCurve: "P-256" };

const how = { name: "ECDSA", hash: "SHA-256" };

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Signs the text's UTF-8 bytes (ECDSA P-256, SHA-256); the signature is base64url. */
export async function sign(key: CryptoKey, text: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.sign(how, key, bytesOf(text))));
}

/** True when the owner of a public key (JWK as text) signed the text; false for a key or signature that is none. */
export async function verify(key: string, text: string, signature: string): Promise<boolean> {
  try {
    return await crypto.subtle.verify(how, await imported(key), fromBase64Url(signature), bytesOf(text));
  } catch {
    return false;
  }
}

/** A text with the signature it is said to have, and the public key of whoever is said to have signed it. */
export interface SignedText {
  key: string;
  text: string;
  signature: string;
}

/** Verifies many; each answer stands in the place of its text. */
export type VerifyAll = (all: readonly SignedText[]) => Promise<boolean[]>;

/** On the thread that asks. */
export const verifyAll: VerifyAll = (all) =>
  Promise.all(all.map(({ key, text, signature }) => verify(key, text, signature)));

/** The keys that were verified with: an office has a few, and thousands of lines that they signed. */
const mostKeys = 200;

const imported = rememberUpTo(mostKeys, async (key) =>
  crypto.subtle.importKey("jwk", JSON.parse(key) as JsonWebKey, signingCurve, false, ["verify"]),
);

/** Four groups of a key's fingerprint, short enough to be read out over the telephone: "a1b2 c3d4 e5f6 0718". */
export async function fingerprint(key: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytesOf(key)));
  const hex = Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.match(/.{4}/g)!.join(" ");
}

/** Bytes as base64url, without "=". */
export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** The bytes of a base64url text; throws for a text that is none. */
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
