import type { Mark } from "../../journal/shared-lines";
import { HubAway, type Entry, type StreamName } from "../hub-log";
import { hashOfBody } from "../log/body-hash";
import type { Sharing } from "./sharing";

/** The hub keeps the lines of requests for fourteen days; older ones are never put again. */
export const requestsKeptMs = 14 * 86_400_000;

/** What is marked: how far each stream was read, and the last line of this device that the hub acknowledged. */
type Marked = StreamName | "PUT";

/** An entry as a mark remembers it. */
export async function markOf(stream: Marked, { at, body }: Pick<Entry, "at" | "body">): Promise<Mark> {
  return { stream, at, signature: await hashOfBody(body) };
}

/** A mark from which all is read, and nothing has to be compared. */
export const fromTheStart = (stream: Marked): Mark => ({ stream, at: 0, signature: "" });

/**
 * Is the hub further on than when it was read last? False when it was set back or is empty. An entry whose time is over is
 * missing, but what came behind it is not. Both are asked at once: others may fill a hub that was set back meanwhile.
 */
export async function goesOn({ log }: Pick<Sharing, "log">, stream: StreamName, mark: Mark): Promise<boolean> {
  if (mark.at === 0) return true;
  const [entry] = await log.from(stream, mark.at);
  if (!entry || entry.at > mark.at) return entry !== undefined;
  return (await markOf(stream, entry)).signature === mark.signature;
}

/**
 * Gives on what was read for as long as the line has not changed since, and throws `HubAway` afterwards: whoever is halfway
 * through a hub that was set back would go on in the middle of another one, and never read how that begins.
 */
export function whileLineStands({ lineChanges }: Pick<Sharing, "lineChanges">): <Read>(read: Read) => Read {
  const changes = lineChanges();
  return (read) => {
    if (changes !== lineChanges()) throw new HubAway("The line changed meanwhile.");
    return read;
  };
}
