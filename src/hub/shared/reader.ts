import type { Entry } from "../hub-log";
import { fromTheStart, goesOn, requestsKeptMs, whileLineStands } from "./hub-mark";
import type { Sharing } from "./sharing";
import { makeTaking } from "./take-entries";

export interface Reader {
  /** Reads all that the hub has and this device has not; rejects with `HubAway` when the line goes away meanwhile. */
  catchUp(): Promise<void>;
  /** Takes in entries that the hub tells live; where some were missed it catches up. */
  hear(entries: readonly Entry[]): Promise<void>;
}

/**
 * Reads the hub's lines in their order, from where it was read last. A hub that was set back, or is new, is owed everything,
 * but it is read first: what it has is paid by that, and only what it lacks is left to be put. `tell` hears how much was read.
 */
export function makeReader(sharing: Sharing, tell: (share: number) => void): Reader {
  const take = makeTaking(sharing);
  let readTo: number | undefined;

  const takeNext = async (entries: readonly Entry[]): Promise<number> => {
    await take(entries);
    return (readTo = entries.at(-1)!.at);
  };

  const catchUp = async (): Promise<void> => {
    const ofThisHub = whileLineStands(sharing);
    const from = await whereFrom(sharing);
    readTo = from;
    const end = (await sharing.log.last("EVENTS", "e.>"))?.at ?? 0;
    const after = (at: number) => heardLater(sharing.log.from("EVENTS", at + 1));
    for (let next = after(from); ;) {
      const entries = ofThisHub(await next);
      if (!entries.length) break;
      // The next ones come while these are taken in.
      next = after(entries.at(-1)!.at);
      const at = await takeNext(entries);
      tell(Math.min(1, (at - from) / Math.max(1, end - from)));
    }
    tell(1);
  };

  return {
    catchUp,
    hear: async (entries) => {
      const known = readTo;
      const news = entries.filter(({ at }) => known === undefined || at > known);
      if (known === undefined || news.some(({ at }, nth) => at !== known + 1 + nth)) await catchUp();
      else if (news.length) await takeNext(news);
    },
  };
}

/** An answer that is awaited later, or never: until then nobody misses it. */
function heardLater<T>(answer: Promise<T>): Promise<T> {
  answer.catch(() => undefined);
  return answer;
}

/** The number of the last entry that was read; 0 once everything is owed to a hub that lacks what was read or put. */
async function whereFrom(sharing: Sharing): Promise<number> {
  const { local } = sharing;
  const marks = await local.nextEra();
  const [read, put] = (["EVENTS", "PUT"] as const).map((name) => marks.find(({ stream }) => stream === name));
  // What this device put itself may not have come back yet when the hub forgot it.
  const further = put && read && put.at > read.at ? [read, put] : [read];
  const going = await Promise.all(further.map((mark) => mark && goesOn(sharing, "EVENTS", mark)));
  if (read && going.every(Boolean)) return read.at;
  await local.oweAll(sharing.now() - requestsKeptMs, [fromTheStart("PUT"), fromTheStart("EVENTS")]);
  return 0;
}
