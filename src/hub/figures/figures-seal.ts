import { joined } from "../../vault/joined";
import { fromBase64Url, toBase64Url } from "../../vault/signature";

/*
 * A text for several readers, which nobody between can read. It is sealed under a key for this once (AES-GCM); that key lies in
 * front of it for each reader, sealed under what the sender's point of this once and the reader's give together (ECDH on P-256,
 * then HKDF). Where it will lie is part of that, so that a copy of it elsewhere opens nowhere.
 *
 * One byte: how many readers · 65 bytes: the sender's point · 48 bytes a reader · 12 bytes: a random start · the rest.
 */

const curve = { name: "ECDH", namedCurve: "P-256" };
const pointBytes = 65;
const wrappedBytes = 48;
const ivBytes = 12;
/** A period of a province with every hamlet is two megabytes; whatever swells to more is no file of figures. */
const mostText = 16 * 1024 * 1024;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The key of a reader: its point as base64url, and its private half as the text of a JWK. */
export async function makeReaderKey(): Promise<{ key: string; privateKey: string }> {
  const pair = await crypto.subtle.generateKey(curve, true, ["deriveBits"]);
  const point = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  return { key: toBase64Url(point), privateKey: JSON.stringify(await crypto.subtle.exportKey("jwk", pair.privateKey)) };
}

/** Seals a text for the owners of these points, to lie under this subject. Rejects for a point that is none. */
export async function sealFigures(
  text: string,
  subject: string,
  readers: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const once = await crypto.subtle.generateKey(curve, false, ["deriveBits"]);
  const point = new Uint8Array(await crypto.subtle.exportKey("raw", once.publicKey));
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const wrapped = await Promise.all(
    readers.map(async (reader) => {
      const key = await wrappingKey(once.privateKey, { other: fromBase64Url(reader), sender: point, subject });
      return new Uint8Array(await crypto.subtle.encrypt(wrapping, key, secret));
    }),
  );
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const packed = await packedBytes(text);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await textKey(secret), packed);
  return joined(Uint8Array.of(readers.length), point, ...wrapped, iv, new Uint8Array(sealed));
}

/** The text; undefined where it was sealed for others, for another subject, or was changed since. */
export async function openFigures(
  body: Uint8Array<ArrayBuffer>,
  subject: string,
  privateKey: string,
): Promise<string | undefined> {
  try {
    const own = await crypto.subtle.importKey("jwk", JSON.parse(privateKey) as JsonWebKey, curve, false, [
      "deriveBits",
    ]);
    const point = body.slice(1, 1 + pointBytes);
    const key = await wrappingKey(own, { other: point, sender: point, subject });
    const from = 1 + pointBytes + (body[0] ?? 0) * wrappedBytes;
    for (let at = 1 + pointBytes; at < from; at += wrappedBytes) {
      const secret = await crypto.subtle
        .decrypt(wrapping, key, body.slice(at, at + wrappedBytes))
        .catch(() => undefined);
      if (!secret) continue;
      const how = { name: "AES-GCM", iv: body.slice(from, from + ivBytes) };
      const packed = await crypto.subtle.decrypt(how, await textKey(secret), body.slice(from + ivBytes));
      return await unpackedText(new Uint8Array(packed));
    }
  } catch {
    // What cannot be opened is nobody's.
  }
  return undefined;
}

/** The wrapping key seals one thing ever, so its start need not be another one each time. */
const wrapping = { name: "AES-GCM", iv: new Uint8Array(ivBytes) };

const textKey = (secret: BufferSource) =>
  crypto.subtle.importKey("raw", secret, { name: "AES-GCM" }, false, ["encrypt", "decrypt"]);

interface Between {
  other: Uint8Array<ArrayBuffer>;
  sender: Uint8Array<ArrayBuffer>;
  subject: string;
}

async function wrappingKey(own: CryptoKey, { other, sender, subject }: Between): Promise<CryptoKey> {
  const known = await crypto.subtle.importKey("raw", other, curve, false, []);
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: known }, own, 256);
  const material = await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  const info = bytesOf(`tram-so figures 1 ${subject}`);
  const how = { name: "HKDF", hash: "SHA-256", salt: sender, info };
  return crypto.subtle.deriveKey(how, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

const packedBytes = (text: string) =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();

async function unpackedText(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > mostText) throw new Error("This is larger than any file of figures.");
    parts.push(read.value);
  }
  return new TextDecoder().decode(joined(...parts));
}
