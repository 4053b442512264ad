import { plainCode } from "./recovery-code";
import type { Unopened } from "./vault";

/** PBKDF2-SHA-256, as for PINs, although a code of a hundred bits would not need it: one rule for every secret. */
const rounds = 600_000;

/** The beginning of every backup, so that a photo chosen by mistake is not taken for a damaged backup. */
const mark = new TextEncoder().encode("TRAMSO1\n");
const sizes = { mark: mark.length, salt: 16, check: 8, iv: 12 };
const headLength = sizes.mark + sizes.salt + sizes.check;

/**
 * The key of one backup code; it seals and opens but cannot be taken out. `check` tells a wrong code from a damaged
 * file.
 */
export interface BackupKey {
  key: CryptoKey;
  salt: Uint8Array<ArrayBuffer>;
  check: Uint8Array<ArrayBuffer>;
}

/** Makes the key of a code that a person keeps on paper. */
export async function backupKey(
  code: string,
  salt: Uint8Array<ArrayBuffer> = crypto.getRandomValues(new Uint8Array(sizes.salt)),
): Promise<BackupKey> {
  const typed = await crypto.subtle.importKey("raw", new TextEncoder().encode(plainCode(code)), "PBKDF2", false, [
    "deriveBits",
  ]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  const bits = await crypto.subtle.deriveBits(how, typed, 256 + sizes.check * 8);
  const key = await crypto.subtle.importKey("raw", bits.slice(0, 32), "AES-GCM", false, ["encrypt", "decrypt"]);
  return { key, salt, check: new Uint8Array(bits.slice(32)) };
}

/** Packs and seals a text; the file holds nothing that can be read without the code. */
export async function sealText(text: string, { key, salt, check }: BackupKey): Promise<Uint8Array<ArrayBuffer>> {
  const head = join(mark, salt, check);
  const iv = crypto.getRandomValues(new Uint8Array(sizes.iv));
  const packed = await through(new TextEncoder().encode(text), new CompressionStream("gzip"));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: head }, key, packed);
  return join(head, iv, new Uint8Array(sealed));
}

/** A value that is different in every sealed file. It is read from the file and not yet verified. */
export const markOf = (file: Uint8Array<ArrayBuffer>): string => file.slice(headLength, headLength + sizes.iv).join();

/** Opens a file with a typed code, or with the key this tablet sealed it with. Changes nothing whatever comes of it. */
export async function openText(
  file: Uint8Array<ArrayBuffer>,
  secret: string | BackupKey,
): Promise<{ text: string } | { refused: Unopened }> {
  if (!same(file.subarray(0, sizes.mark), mark)) return { refused: "not-a-backup" };
  if (file.length < headLength + sizes.iv) return { refused: "damaged" };
  const salt = file.slice(sizes.mark, sizes.mark + sizes.salt);
  const known = typeof secret === "string" ? await backupKey(secret, salt) : secret;
  const check = file.subarray(sizes.mark + sizes.salt, headLength);
  if (!same(salt, known.salt) || !same(check, known.check)) return { refused: "wrong-code" };
  try {
    const iv = file.slice(headLength, headLength + sizes.iv);
    const how = { name: "AES-GCM", iv, additionalData: file.slice(0, headLength) };
    const packed = await crypto.subtle.decrypt(how, known.key, file.slice(headLength + sizes.iv));
    return { text: new TextDecoder().decode(await through(new Uint8Array(packed), new DecompressionStream("gzip"))) };
  } catch {
    return { refused: "damaged" };
  }
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);

function join(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const answer = new Response(new Blob([bytes]).stream().pipeThrough(stream));
  return new Uint8Array(await answer.arrayBuffer());
}
