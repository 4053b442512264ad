import type { Refusal } from "../../domain/request/decide";
import { isAtWork, type Member } from "../../domain/team/member";
import type { Desk } from "../desk";
import { listLimit } from "../live-requests";
import type { Seen } from "./at-the-gate";
import { callRequest, callSeen } from "./calling";
import { nextOnes, readNextList, type NextList } from "./next-list";
import { takeSeen } from "./taking";

/** More than one volunteer's luck runs out on. */
const tries = 50;

/** So many are read at first: nearly always the next one is among them, and all of a long list take longer than the writing. */
const firstRead = 20;

type Next = { id: string } | { refused: Refusal | "nobody-waits" | "only-others" };
type Reach = (seen: Seen, list: NextList) => Promise<Refusal | undefined>;

/** A volunteer takes whoever is next for them; tries the one after when somebody else was quicker. */
export const takeNext = (desk: Desk, by: string): Promise<Next> =>
  firstOf(desk, by, (seen) => takeSeen(desk, seen, by));

/** The counter somebody works at; nothing to call to while they rest, have not begun, or the office has none. */
export const counterOf = async (desk: Desk, by: string): Promise<string | undefined> =>
  placeOf(await desk.journal.thing("member", by), desk.now());

const placeOf = (member: Member | undefined, now: number): string | undefined =>
  member && isAtWork(member, now) ? member.work?.desk : undefined;

/** Who works at a counter calls whoever is next to it; who works without one takes whoever stands in front of them. */
export const reachNext = (desk: Desk, by: string): Promise<Next> =>
  firstOf(desk, by, (seen, { member, now }) => {
    const at = placeOf(member, now);
    return at ? callSeen(desk, seen, { by, counter: at }) : takeSeen(desk, seen, by);
  });

async function firstOf(desk: Desk, by: string, reach: Reach): Promise<Next> {
  const first = await readNextList(desk, by, firstRead);
  const next = await oneOf(first, reach);
  if ("id" in next || first.waiting.length < firstRead) return next;
  return oneOf(await readNextList(desk, by, listLimit), reach);
}

async function oneOf(list: NextList, reach: Reach): Promise<Next> {
  const mine = nextOnes(list).slice(0, tries);
  let refused: Refusal = "contested";
  for (const seen of mine) {
    const why = await reach(seen, list);
    if (!why && seen.request) return { id: seen.request.id };
    // Without the hub this tablet still gives its own numbers, and they may stand further down.
    if (why === "hub-away") refused = why;
  }
  if (mine.length) return { refused };
  return { refused: list.waiting.length ? "only-others" : "nobody-waits" };
}

/**
 * A volunteer calls this very number to the counter they work at. "no-counter": the office has some and they sit at none yet,
 * so nobody would know where to go.
 */
export async function callNumber(desk: Desk, id: string, by: string): Promise<Refusal | "no-counter" | undefined> {
  const at = await counterOf(desk, by);
  if (at === undefined && (await hasCounters(desk, id))) return "no-counter";
  return callRequest(desk, id, { by, counter: at ?? "" });
}

async function hasCounters(desk: Desk, id: string): Promise<boolean> {
  const request = await desk.journal.request(id);
  const office = request && (await desk.journal.thing("office", request.office));
  return Boolean(office?.desks.length);
}
