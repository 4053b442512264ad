import type { HelpRequest } from "../../domain/request/help-request";
import type { Member } from "../../domain/team/member";
import { atGate } from "../../domain/team/training-gate";
import { listFor, patienceOf } from "../../domain/waiting-list/next-for";
import { byPlace } from "../../domain/waiting-list/waiting-list";
import type { BeforeTaking } from "../../journal/journal";
import type { Desk } from "../desk";
import { today } from "../today";
import type { Seen } from "./at-the-gate";

/** The people who wait, with what decides who is next for one member. */
export interface NextList extends BeforeTaking {
  member: Member | undefined;
  now: number;
}

/**
 * The first `limit` people who wait today, and all who wait for this very member, however far back. It is one read, because
 * somebody stands there and waits for it.
 */
export async function readNextList(desk: Desk, by: string, limit: number): Promise<NextList> {
  const read = await desk.journal.beforeTaking(by, limit, today(desk));
  const unread = read.named.filter(({ id }) => !read.waiting.some((one) => one.id === id));
  const waiting = [...read.waiting, ...unread].sort(byPlace);
  return { ...read, waiting, member: read.team.find(({ id }) => id === by), now: desk.now() };
}

/** Whom the member may take, in the order to take them, and for each whether the member's training allows it. */
export function nextOnes(list: NextList): Seen[] {
  const { waiting, team, offices, member, now } = list;
  const office = member && offices.find(({ id }) => id === member.office);
  const mine = member && office ? listFor(waiting, { ...patienceOf(office), member, team, now }).mine : waiting;
  return mine.map((request) => ({ request, gate: gateOf(list, request) }));
}

function gateOf({ offices, member }: NextList, { office, topic }: HelpRequest): Seen["gate"] {
  const there = offices.find(({ id }) => id === office);
  return member && there ? atGate(member, topic, there) : "open";
}
