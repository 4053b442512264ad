import { rememberUpTo } from "../../domain/remember-up-to";
import { fromBase64Url, toBase64Url } from "../../vault/signature";
import type { HubRecord } from "../hub-record";

const textOf = (text: string) => new TextEncoder().encode(text);

/** 132 bits: nobody finds two things with the same, and an entry's subject stays short. */
const signsOfAName = 22;
const ivBytes = 12;
/** A thing is named for each of its lines, and thousands of them come at once when a device reads the hub for the first time. */
const mostNames = 500;

/** What an office's devices share, each key made for one purpose out of the two they were given (HKDF, RFC 5869). */
export interface HubKeys {
  /** A thing's name for the hub: HMAC-SHA-256 of it as 22 signs of base64url. */
  blindName(name: string): Promise<string>;
  /** A random start of 12 bytes, then the text under AES-GCM, bound to where it will lie. `pins`: as shared tablets do. */
  seal(text: string, subject: string, pins?: boolean): Promise<Uint8Array<ArrayBuffer>>;
  /** The text; undefined when it was sealed with another key, for another subject, or was changed since. */
  open(body: Uint8Array<ArrayBuffer>, subject: string, pins?: boolean): Promise<string | undefined>;
}

/** Keys are made when they are first asked for, once. Sealing of PINs throws on a device that has no key for them. */
export function hubKeys({ teamKey, pinKey }: Pick<HubRecord, "teamKey" | "pinKey">): HubKeys {
  const naming = once(() => deriveKey(teamKey, "subject", { name: "HMAC", hash: "SHA-256", length: 256 }));
  const lines = once(() => deriveKey(teamKey, "line", { name: "AES-GCM", length: 256 }));
  const ofPins = pinKey ? once(() => deriveKey(pinKey, "pin", { name: "AES-GCM", length: 256 })) : undefined;
  const how = (iv: Uint8Array<ArrayBuffer>, subject: string) => ({
    name: "AES-GCM",
    iv,
    additionalData: textOf(subject),
  });
  return {
    blindName: rememberUpTo(mostNames, async (name) => {
      const hash = await crypto.subtle.sign("HMAC", await naming(), textOf(name));
      return toBase64Url(new Uint8Array(hash)).slice(0, signsOfAName);
    }),
    seal: async (text, subject, pins = false) => {
      const key = await (pins ? ofPins : lines)?.();
      if (!key) throw new Error("This device has no key for PINs.");
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
      const sealed = new Uint8Array(await crypto.subtle.encrypt(how(iv, subject), key, textOf(text)));
      const body = new Uint8Array(ivBytes + sealed.length);
      body.set(iv);
      body.set(sealed, ivBytes);
      return body;
    },
    open: async (body, subject, pins = false) => {
      const key = await (pins ? ofPins : lines)?.();
      if (!key) return undefined;
      const iv = body.slice(0, ivBytes);
      const text = await crypto.subtle.decrypt(how(iv, subject), key, body.slice(ivBytes)).catch(() => undefined);
      return text && new TextDecoder().decode(text);
    },
  };
}

async function deriveKey(from: string, purpose: string, kind: AesKeyGenParams | HmacKeyGenParams): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", fromBase64Url(from), "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: textOf(`tram-so hub ${purpose} 1`) };
  return crypto.subtle.deriveKey(how, material, kind, false, kind.name === "HMAC" ? ["sign"] : ["encrypt", "decrypt"]);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
