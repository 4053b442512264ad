import { canonicalText, signedText } from "../domain/event";
import { fingerprint, verify } from "../vault/signature";
import type { Desk } from "./desk";

export { fingerprint };

interface SignedFile {
  kind: string;
  body: unknown;
  /** The sender's public key, JWK as text. */
  key: string;
  /** Base64url, ECDSA P-256 with SHA-256 over the text of everything else. */
  signature: string;
}

/** A file that says who made it and cannot be changed unseen, in its canonical form. */
export async function signFile(desk: Desk, kind: string, body: unknown): Promise<string> {
  const file = { kind, body, key: desk.identity.key };
  return canonicalText({ ...file, signature: await desk.identity.sign(textOf(file)) });
}

/**
 * What a signed file of a kind says, its sender's key and that key's mark; or that it is none, or was changed since. Files of
 * earlier releases are not in canonical form; "to-the-letter" takes nothing else, so that no byte can be changed at all.
 */
export async function readSignedFile(
  text: string,
  kind: string,
  how?: "to-the-letter",
): Promise<{ body: unknown; mark: string; key: string } | { fault: "unreadable" | "forged" }> {
  const file = parse(text);
  if (file?.kind !== kind) return { fault: "unreadable" };
  if (how && canonicalText(file) !== text) return { fault: "forged" };
  const genuine = await verify(file.key, textOf(file), file.signature);
  return genuine ? { body: file.body, mark: await fingerprint(file.key), key: file.key } : { fault: "forged" };
}

const textOf = ({ kind, body, key }: Omit<SignedFile, "signature">): string => signedText({ kind, body, key });

function parse(text: string): SignedFile | undefined {
  try {
    const file = JSON.parse(text) as SignedFile;
    return typeof file?.key === "string" && typeof file.signature === "string" ? file : undefined;
  } catch {
    return undefined;
  }
}
