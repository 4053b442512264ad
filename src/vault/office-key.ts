import { joined } from "./joined";
import { stretch } from "./secret-hash";

const curve = { name: "ECDH", namedCurve: "P-256" };
const saltBytes = 16;
const ivBytes = 12;
/** A P-256 private key in PKCS #8 with its point (RFC 5958), and the tag behind it. */
const wrappedBytes = saltBytes + ivBytes + 138 + 16;

/** The office's key, public half: its id and the point as 65 bytes. */
export interface OfficePublic {
  id: string;
  point: Uint8Array<ArrayBuffer>;
}

/** The secrets that a key is wrapped with: those of cards, and a PIN if there is one. */
export interface Factors {
  secrets: readonly Uint8Array[];
  pin?: string | undefined;
}

/** A new office key. Its private half can be taken out only to be wrapped for cards, and is dropped after that. */
export async function makeOfficeKey(): Promise<{ point: Uint8Array<ArrayBuffer>; privateKey: CryptoKey }> {
  const pair = await crypto.subtle.generateKey(curve, true, ["deriveBits"]);
  return {
    point: new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)),
    privateKey: pair.privateKey,
  };
}

/** The private half, wrapped under all of the factors together; fits a slot. */
export async function wrapOfficeKey(privateKey: CryptoKey, factors: Factors): Promise<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const wrapping = await wrappingKey(factors, salt);
  const wrapped = await crypto.subtle.wrapKey("pkcs8", privateKey, wrapping, { name: "AES-GCM", iv });
  return joined(salt, iv, new Uint8Array(wrapped));
}

/**
 * The private half out of a slot; undefined when any factor is wrong. `forWrapping` lets it be wrapped for another card;
 * otherwise it can open and never be taken out.
 */
export async function unwrapOfficeKey(
  slot: Uint8Array<ArrayBuffer>,
  factors: Factors,
  forWrapping = false,
): Promise<CryptoKey | undefined> {
  const salt = slot.slice(0, saltBytes);
  const how = { name: "AES-GCM", iv: slot.slice(saltBytes, saltBytes + ivBytes) };
  const wrapped = slot.slice(saltBytes + ivBytes, wrappedBytes);
  const wrapping = await wrappingKey(factors, salt);
  return crypto.subtle
    .unwrapKey("pkcs8", wrapped, wrapping, how, curve, forWrapping, ["deriveBits"])
    .catch(() => undefined);
}

/** The pair that opens: the private half and the point it belongs to. */
export async function asPair(privateKey: CryptoKey, point: Uint8Array<ArrayBuffer>): Promise<CryptoKeyPair> {
  return { privateKey, publicKey: await crypto.subtle.importKey("raw", point, curve, true, []) };
}

/**
 * A card has 128 bits, which nobody can guess. The PIN is stretched, against a person who has a card and guesses the
 * PIN.
 */
async function wrappingKey({ secrets, pin }: Factors, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const stretched = pin === undefined ? new Uint8Array() : await stretch(pin, salt);
  const all = joined(...secrets, stretched);
  const material = await crypto.subtle.importKey("raw", all, "HKDF", false, ["deriveKey"]);
  all.fill(0);
  const how = { name: "HKDF", hash: "SHA-256", salt, info: new TextEncoder().encode("tram-so office key 1") };
  return crypto.subtle.deriveKey(how, material, { name: "AES-GCM", length: 256 }, false, ["wrapKey", "unwrapKey"]);
}
