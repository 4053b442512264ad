import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import type { Contact } from "../domain/contact/contact";
import type { About } from "../domain/event";
import { joined } from "./joined";
import type { OfficePublic } from "./office-key";

/** RFC 9180 with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM: all of it in the browser's own WebCrypto. */
const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const info = bytesOf("tram-so contact 1");

export interface Sealed {
  /** For the database: the contact, encrypted with a key of its own. It is useless without the slot. */
  row: Uint8Array<ArrayBuffer>;
  /** For a slot: that key, sealed for the office. */
  slot: Uint8Array<ArrayBuffer>;
}

const ivBytes = 12;
const keyBytes = 32;
const pointBytes = 65;
const tagBytes = 16;

/** The length of a name or a number reveals something too, so all contacts are padded to whole blocks of this size. */
const block = 128;

/** Seals a contact under a new random key, and that key to the office; both bound to what they are about. */
export async function sealContact(office: OfficePublic, about: About, contact: Contact): Promise<Sealed> {
  const key = crypto.getRandomValues(new Uint8Array(keyBytes));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const plain = bytesOf(JSON.stringify(contact));
  const padded = new Uint8Array(Math.ceil(plain.length / block) * block).fill(0x20);
  padded.set(plain);
  const how = { name: "AES-GCM", iv, additionalData: bytesOf(about) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, await contentKey(key, "encrypt"), padded));
  const to = { recipientPublicKey: await suite.kem.deserializePublicKey(office.point), info };
  const { enc, ct } = await suite.seal(to, key, boundTo(office, about));
  for (const secret of [key, plain, padded]) secret.fill(0);
  return { row: joined(iv, sealed), slot: joined(new Uint8Array(enc), new Uint8Array(ct)) };
}

/** Opens a sealed contact with the office's key pair; rejects when anything of it was changed, exchanged or overwritten. */
export async function openContact(
  office: OfficePublic & { pair: CryptoKeyPair },
  about: About,
  { row, slot }: Sealed,
): Promise<Contact> {
  const enc = slot.slice(0, pointBytes);
  const sealedKey = slot.slice(pointBytes, pointBytes + keyBytes + tagBytes);
  const from = { recipientKey: office.pair, enc, info };
  const key = new Uint8Array(await suite.open(from, sealedKey, boundTo(office, about)));
  const how = { name: "AES-GCM", iv: row.slice(0, ivBytes), additionalData: bytesOf(about) };
  const plain = await crypto.subtle.decrypt(how, await contentKey(key, "decrypt"), row.slice(ivBytes));
  key.fill(0);
  return JSON.parse(new TextDecoder().decode(plain)) as Contact;
}

const contentKey = (raw: Uint8Array<ArrayBuffer>, use: "encrypt" | "decrypt") =>
  crypto.subtle.importKey("raw", raw, "AES-GCM", false, [use]);

const boundTo = (office: OfficePublic, about: About) => bytesOf(`${office.id} ${about}`);
