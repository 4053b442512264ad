import { toBase64Url } from "../vault/signature";

/** What a secret of a code is proven by: its hash (SHA-256, base64url), so that the hub's disk holds no code that works. */
export async function proofOf(secret: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`tram-so ${secret}`));
  return toBase64Url(new Uint8Array(bytes));
}
