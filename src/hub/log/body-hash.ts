import { toBase64Url } from "../../vault/signature";
import type { Entry } from "../hub-log";

/**
 * The SHA-256 of an entry's body as base64url, which no two entries share. A mark names an entry by it, and so does the void
 * line that holds the version of an entry that does not count.
 */
export async function hashOfBody(body: Entry["body"]): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", body)));
}
