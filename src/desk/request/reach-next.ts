import type { Refusal } from "../../domain/request/decide";
import { isAtWork, type Member } from "../../domain/team/member";
import type { Desk } from "../desk";
import { listLimit } from "../live-requests";
import type { Seen } from "./at-the-gate";
import { callRequest, callSeen } from "./calling";
import { nextOnes, readNextList, type NextList } from "./next-list";
import { takeSeen } from "./taking";

/** So often a volunteer may find that somebody else was quicker; more does not happen in practice. */
const tries = 50;

/**
 * So many are read first. The next one is nearly always among them, and reading a whole long list would take longer than
 * the write.
 */
const firstRead = 20;

type Next = { id: string } | { refused: Refusal | "nobody-waits" | "only-others" };
type Reach = (seen: Seen, list: NextList) => Promise<Refusal | undefined>;

/** A volunteer takes whoever is next for them; tries the one after when somebody else was quicker. */
export const takeNext = (desk: Desk, by: string): Promise<Next> =>
  firstOf(desk, by, (seen) => takeSeen(desk, seen, by));

/** The counter a member works at; undefined while they rest or have not begun, and in an office without counters. */
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
    // Without the hub a volunteer can still take numbers of this tablet, which may come later in the list.
    if (why === "hub-away" || why === "no-right") refused = why;
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
