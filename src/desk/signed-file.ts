import { signedText } from "../domain/event";
import type { Desk } from "./desk";

interface SignedFile {
  kind: string;
  body: unknown;
  /** The sender's public key, JWK as text. */
  key: string;
  /** Base64url, ECDSA P-256 with SHA-256 over the text of everything else. */
  signature: string;
}

/** A file that says who made it and cannot be changed unseen. */
export async function signFile(desk: Desk, kind: string, body: unknown): Promise<string> {
  const file = { kind, body, key: desk.identity.key };
  return JSON.stringify({ ...file, signature: await desk.identity.sign(textOf(file)) });
}

/** What a signed file of a kind says its sender's key and that key's mark; or that it is none, or was changed since. */
export async function readSignedFile(
  text: string,
  kind: string,
): Promise<{ body: unknown; mark: string; key: string } | { fault: "unreadable" | "forged" }> {
  const file = parse(text);
  if (file?.kind !== kind) return { fault: "unreadable" };
  const genuine = await verify(file).catch(() => false);
  return genuine ? { body: file.body, mark: await markOf(file.key), key: file.key } : { fault: "forged" };
}

const textOf = ({ kind, body, key }: Omit<SignedFile, "signature">): string =>
  signedText({ kind, body, key } as unknown as Parameters<typeof signedText>[0]);

function parse(text: string): SignedFile | undefined {
  try {
    const file = JSON.parse(text) as SignedFile;
    return typeof file?.key === "string" && typeof file.signature === "string" ? file : undefined;
  } catch {
    return undefined;
  }
}

async function verify(file: SignedFile): Promise<boolean> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const key = await crypto.subtle.importKey("jwk", JSON.parse(file.key) as JsonWebKey, algorithm, false, ["verify"]);
  const signature = Uint8Array.from(atob(file.signature.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
    letter.charCodeAt(0),
  );
  return crypto.subtle.verify(
    { name: "ECDSA", hash: "SHA-256" },
    key,
    signature,
    new TextEncoder().encode(textOf(file)),
  );
}

/** Four groups of a key's fingerprint, short enough to be read out over the telephone: "a1b2 c3d4 e5f6 0718". */
export async function markOf(key: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key)));
  const hex = Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.match(/.{4}/g)!.join(" ");
}
