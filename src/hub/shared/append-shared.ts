import type { JournalEvent } from "../../domain/event";
import type { Tally } from "../../domain/figures/counts";
import type { Appended } from "../../journal/journal";
import { isReachedFor, mayWriteAlone } from "./alone";
import { payAbout } from "./outbox";
import { acknowledged, lookFor, putLine, type Stands } from "./put-line";
import type { Sharing } from "./sharing";
import { takeIn } from "./take-in";
import { isTooLarge } from "./too-large";

type Tallies = readonly Tally[];

/**
 * Appends where an office is shared. A line by itself is put at the hub before it stands here; a number, and several lines
 * at once, stand here first and are owed. Away from the hub what only it can decide is "away". Rejects with a `RangeError`, and
 * writes nothing, where a line is larger than any hub keeps.
 */
export async function appendShared(
  sharing: Sharing,
  events: readonly JournalEvent[],
  { tallies, owing }: { tallies?: Tallies | undefined; owing?: "owed" | undefined } = {},
): Promise<Appended> {
  const [first] = events;
  if (!first) return sharing.local.append(events, tallies);
  if (sharing.line() === "locked-out" || sharing.record.kind === "board") return "away";
  if (events.some(isTooLarge)) throw new RangeError("The line is larger than a hub keeps.");
  if (owing) return writeOwed(sharing, events, tallies);
  if (events.length > 1) return appendSeveral(sharing, events, tallies);
  if (first.type === "help-asked" && !isReachedFor(first)) return writeOwed(sharing, events, tallies);
  return putFirst(sharing, first, tallies);
}

/** The hub decides; where it cannot be reached, this device does if it may. */
async function putFirst(sharing: Sharing, event: JournalEvent, tallies?: Tallies): Promise<Appended> {
  const { local, identity } = sharing;
  if (!(await isNext(sharing, event))) return local.append([event], tallies, "owed");
  const answer = await decideAtHub(sharing, event);
  if (answer === "taken") return "taken";
  // The feed may bring it before the waiting is over; whoever brought it, its tallies are not raised yet.
  if (answer !== "away" || (await standsHere(sharing, event))) {
    // Nothing may be asked in between: a hub that is set back meanwhile would never be owed this line.
    await takeIn(sharing, [event], { ...(answer !== "away" && acknowledged(answer)), ...(tallies && { tallies }) });
    return (await standsHere(sharing, event)) ? "written" : "void";
  }
  return (await mayWriteAlone(local, event, identity.id)) ? writeOwed(sharing, [event], tallies) : "away";
}

/** Where the line stands now. */
async function decideAtHub(sharing: Sharing, event: JournalEvent): Promise<Stands | "taken" | "away"> {
  if (sharing.line() !== "up") return "away";
  const paid = await payAbout(sharing, event.about);
  if (paid === "away") return "away";
  // What was owed may have met another's line.
  if (paid === "paid" && !(await isNext(sharing, event))) return "taken";
  const answer = await putLine(sharing, event);
  if (answer === "away") return "away";
  if ("stands" in answer) return answer.stands;
  await takeIn(sharing, [answer.instead], { ahead: true });
  await readOn(sharing, event);
  return "taken";
}

/** Whoever was too late by one version may be so by several: the verb decides next on all of them. */
async function readOn(sharing: Sharing, { about, version }: JournalEvent): Promise<void> {
  for (let behind = version + 1; ; behind += 1) {
    const found = await lookFor(sharing, { about, version: behind }).catch(() => undefined);
    if (!found) return;
    await takeIn(sharing, [found.taken], { ahead: true });
  }
}

/** What others may reach for as well is put first, alone, and stands from then on; the rest is written here at once. */
async function appendSeveral(sharing: Sharing, events: readonly JournalEvent[], tallies?: Tallies): Promise<Appended> {
  for (const event of events.filter(isReachedFor)) {
    if (!(await isNext(sharing, event))) return sharing.local.append(events, tallies, "owed");
    const answer = await decideAtHub(sharing, event);
    if (typeof answer === "string") return answer;
    await takeIn(sharing, [event], acknowledged(answer));
    if (!(await standsHere(sharing, event))) return "void";
  }
  if (sharing.line() !== "up" && !(await allAlone(sharing, events))) return "away";
  return writeOwed(
    sharing,
    events.filter((event) => !isReachedFor(event)),
    tallies,
  );
}

async function allAlone({ local, identity }: Sharing, events: readonly JournalEvent[]): Promise<boolean> {
  const begun = new Set(events.filter(({ version }) => version === 1).map(({ about }) => about));
  const others = events.filter(({ about }) => !begun.has(about));
  const answers = await Promise.all(others.map((event) => mayWriteAlone(local, event, identity.id)));
  return answers.every(Boolean);
}

/** It stands here, and is put at the hub behind whoever waits. */
async function writeOwed(sharing: Sharing, events: readonly JournalEvent[], tallies?: Tallies): Promise<Appended> {
  const answer = await sharing.local.append(events, tallies, "owed");
  if (answer === "written") void payAbouts(sharing, events).catch(() => undefined);
  return answer;
}

async function payAbouts(sharing: Sharing, events: readonly JournalEvent[]): Promise<void> {
  for (const about of new Set(events.map((event) => event.about))) await payAbout(sharing, about);
}

const standing = ({ local }: Sharing, { about }: JournalEvent) => local.eventsAbout(about);

async function isNext(sharing: Sharing, event: JournalEvent): Promise<boolean> {
  return ((await standing(sharing, event)).at(-1)?.version ?? 0) + 1 === event.version;
}

async function standsHere(sharing: Sharing, event: JournalEvent): Promise<boolean> {
  return (await standing(sharing, event)).some((line) => "signature" in line && line.signature === event.signature);
}
