import type { SharedLine, TakenWith } from "../../journal/shared-lines";
import { HubAway, LockedOut, type Entry } from "../hub-log";
import type { Sealed } from "../log/line-seal";
import { markOf } from "./hub-mark";
import { readEntry, type ReadEntry } from "./read-entry";
import type { Sharing } from "./sharing";

/**
 * What became of a line at the hub: it stands there, at the place the mark tells; another stands instead; or nobody can tell in
 * time.
 */
export type PutAnswer = { stands: Stands } | { instead: SharedLine } | "away";

/** Where a line stands at the hub, and in which era the hub was asked. */
export type Stands = Required<Pick<TakenWith, "mark" | "era">>;

/**
 * What a line is taken in with that the hub has acknowledged. What lies in front of it at the hub may not be read yet, so the feed
 * judges it. The feed may also have brought it first, and it may have been judged void: then it has the same name as its mark, and
 * stays void.
 */
export const acknowledged = ({ mark, era }: Stands): Required<Omit<TakenWith, "tallies">> => ({
  mark,
  era,
  ahead: true,
  voidAs: mark.signature,
});

/** Nobody waits for the hub any longer. */
const longestMs = 3000;
const againAfterMs = 150;

/**
 * Puts a line at the hub. After a time-out the same bytes are put again, for they may stand there already: whoever is told
 * "taken" looks whose line it is.
 */
export async function putLine(sharing: Sharing, line: SharedLine): Promise<PutAnswer> {
  const late = Date.now() + longestMs;
  return inTime(longestMs, tryToPut(sharing, line, late));
}

async function tryToPut(sharing: Sharing, line: SharedLine, late: number): Promise<PutAnswer> {
  const sealed = await sharing.seal.seal(line);
  while (sharing.line() === "up") {
    const changes = sharing.lineChanges();
    const era = await sharing.local.era();
    const answer = await awayWhenLost(() => putOnce(sharing, line, { ...sealed, era }));
    // A hub that was lost since may have come back without what it acknowledged.
    if (answer !== "away" && changes === sharing.lineChanges()) return answer;
    if (Date.now() + againAfterMs >= late) break;
    await new Promise((resolve) => setTimeout(resolve, againAfterMs));
  }
  return "away";
}

async function putOnce(
  sharing: Sharing,
  line: SharedLine,
  { subject, body, era }: Sealed & { era: number },
): Promise<PutAnswer> {
  const put = await sharing.log.put(subject, body);
  if (put === "away") return "away";
  return put === "taken" ? whoStands(sharing, line, era) : standsAt({ at: put.put, body }, era);
}

async function whoStands(sharing: Sharing, line: SharedLine, era: number): Promise<PutAnswer> {
  const found = await lookFor(sharing, line);
  if (!found) return "away";
  return found.opened?.signature === line.signature ? standsAt(found.entry, era) : { instead: found.taken };
}

const standsAt = async (entry: Pick<Entry, "at" | "body">, era: number): Promise<PutAnswer> => ({
  stands: { mark: await markOf("PUT", entry), era },
});

/** What the hub has as a version of a thing; rejects with `HubAway` when nobody answers. */
export async function lookFor(
  sharing: Sharing,
  { about, version }: Pick<SharedLine, "about" | "version">,
): Promise<(ReadEntry & { entry: Entry }) | undefined> {
  const entry = await sharing.log.last("EVENTS", await sharing.seal.subjectOf(about, version));
  return entry && { entry, ...(await readEntry(sharing, entry, { about, version })) };
}

/** A hub that does not know this device any more has not taken anything from it. */
async function awayWhenLost<Answer>(ask: () => Promise<Answer>): Promise<Answer | "away"> {
  try {
    return await ask();
  } catch (reason) {
    if (reason instanceof HubAway || reason instanceof LockedOut) return "away";
    throw reason;
  }
}

function inTime(ms: number, answer: Promise<PutAnswer>): Promise<PutAnswer> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => resolve("away"), ms);
    void answer.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}
