import type { Refusal } from "../../domain/request/decide";
import { isAtWork } from "../../domain/team/member";
import { listFor, patienceOf } from "../../domain/waiting-list/next-for";
import { today, type Desk } from "../desk";
import { listLimit } from "../live-requests";
import { callRequest } from "./call-request";
import { takeRequest } from "./take-request";

/** More than one volunteer's luck runs out on. */
const tries = 50;

type Next = { id: string } | { refused: Refusal | "nobody-waits" | "only-others" };

/** A volunteer takes whoever is next for them; tries the one after when somebody else was quicker. */
export const takeNext = (desk: Desk, by: string): Promise<Next> => firstOf(desk, by, (id) => takeRequest(desk, id, by));

/** The desk somebody works at; nothing to call to while they rest, have not begun, or the office has no desks. */
export async function deskOf(desk: Desk, by: string): Promise<string | undefined> {
  const member = await desk.journal.thing("member", by);
  return member && isAtWork(member, desk.now()) ? member.work?.desk : undefined;
}

/** Who works at a desk calls whoever is next to it; who works without one takes whoever stands in front of them. */
export async function reachNext(desk: Desk, by: string): Promise<Next> {
  const at = await deskOf(desk, by);
  return at ? firstOf(desk, by, (id) => callRequest(desk, id, { by, desk: at })) : takeNext(desk, by);
}

async function firstOf(desk: Desk, by: string, reach: (id: string) => Promise<Refusal | undefined>): Promise<Next> {
  const waiting = await desk.journal.waiting(listLimit, today(desk));
  const { mine } = await mineOf(desk, by, waiting);
  for (const { id } of mine.slice(0, tries)) if (!(await reach(id))) return { id };
  if (mine.length) return { refused: "contested" };
  return { refused: waiting.length ? "only-others" : "nobody-waits" };
}

async function mineOf(desk: Desk, by: string, waiting: Awaited<ReturnType<Desk["journal"]["waiting"]>>) {
  const team = await desk.journal.things("member");
  const member = team.find(({ id }) => id === by);
  if (!member) return { mine: waiting };
  const office = await desk.journal.thing("office", member.office);
  if (!office) return { mine: waiting };
  return listFor(waiting, { ...patienceOf(office), member, team, now: desk.now() });
}
