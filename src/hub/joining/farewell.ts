import { idOf, signedText, type JournalEvent } from "../../domain/event";
import { readEvent } from "../../domain/event/read-event";
import type { Journal } from "../../journal/journal";
import { fromBase64Url, verify } from "../../vault/signature";
import type { HubRecord } from "../hub-record";
import { askHub } from "./ask-hub";
import { openFor, sealFor } from "./handshake";
import { mayArrange, type JoiningTools } from "./joining-tools";
import { nkeyOf } from "./login-key";

/*
 * A device that was cut off hears nothing of the office any more. So the hub keeps for it, sealed, the signed line that says that
 * it was removed. The hub cannot make one: a hub that lost all it knew, or that somebody else runs now, empties no tablet.
 */

export const sealFarewell = async (record: HubRecord, device: string, line: JournalEvent): Promise<string> =>
  sealFor(await farewellKey(record), device, JSON.stringify(line));

/** True once a device of the office, by a member who may, said that this one is removed; asked while it is locked out. */
export async function wasRemoved({ journal, identity, record }: JoiningTools): Promise<boolean> {
  if (!record) return false;
  const device = nkeyOf(record.seed);
  const answer = await askHub("removed", { office: record.office, device });
  if (answer.refused || answer.farewell === undefined) return false;
  const text = await openFor(await farewellKey(record), device, answer.farewell);
  if (text === undefined) return false;
  const line = readEvent(JSON.parse(text) as JournalEvent);
  if (line.type !== "tablet-retired" && line.type !== "device-retired") return false;
  if (idOf(line.about) !== identity.id || !(await mayArrange({ journal }, line.by))) return false;
  const keys = await keysOfWriter(journal, line.tablet);
  const fits = await Promise.all(keys.map((key) => verify(key, signedText(line), line.signature)));
  return fits.includes(true);
}

async function keysOfWriter(journal: Journal, id: string): Promise<string[]> {
  const known = [await journal.thing("tablet", id), await journal.thing("device", id)];
  return known.flatMap((one) => (one ? [one.key] : []));
}

async function farewellKey({ teamKey }: HubRecord): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", fromBase64Url(teamKey), "HKDF", false, ["deriveKey"]);
  const info = new TextEncoder().encode("tram-so hub farewell 1");
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
  return crypto.subtle.deriveKey(how, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
