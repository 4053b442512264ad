import { callRequest, missRequest } from "../../src/desk/request/calling";
import { correctOutcome, giveFeedback, learnStep, reopenRequest } from "../../src/desk/request/after";
import { askForHelp } from "../../src/desk/request/asking";
import { closeRequest, returnRequest } from "../../src/desk/request/in-hand";
import { takeRequest } from "../../src/desk/request/taking";
import { chooseWay, postponeRequest, rejoinRequest, withdrawRequest } from "../../src/desk/request/waiting";
import { dayLater } from "../../src/domain/figures/period";
import { topics } from "../../src/domain/guide/guide";
import type { openedOffice } from "./desk";

/** Everything a made-up turn of help needs to know of its office. */
export interface HelpDesk {
  desk: Awaited<ReturnType<typeof openedOffice>>["desk"];
  lead: string;
  office: string;
  members: readonly string[];
  hamlets: readonly string[];
  /** From 0 to 1. */
  chance: () => number;
}

/** A number that was given, and who calls it. */
interface Turn extends HelpDesk {
  id: string;
  by: string;
  day: string;
}

const minute = 60_000;
const pass = ({ desk, chance }: HelpDesk, least: number, most: number) =>
  void (desk.clock.now += Math.round((least + chance() * (most - least)) * minute));

/** How often a turn goes which way; what is left is helped at the counter. */
const courses: readonly [share: number, course: (turn: Turn) => Promise<unknown>][] = [
  [0.05, ({ desk, id }) => withdrawRequest(desk, id)],
  [0.05, missed],
  [0.06, visited],
  [0.05, calledThenPostponed],
  [0.04, givenBackThenVisited],
];

/** Somebody comes, waits, and is helped or not; the clock goes on meanwhile. */
export async function helpOne(at: HelpDesk, day: string): Promise<void> {
  const { desk, chance, members } = at;
  pass(at, 1, 12);
  const topic = topics[Math.floor(chance() * (topics.length + 2))];
  const asked = await askForHelp(desk, topic ? { topic } : {});
  if ("refused" in asked) throw new Error(asked.refused);
  pass(at, 0.2, 38);
  const by = members[Math.floor(chance() * chance() * members.length)]!;
  const turn = { ...at, id: asked.request.id, by, day };
  let left = chance();
  for (const [share, course] of courses) if ((left -= share) < 0) return void (await course(turn));
  await helpedAtTheCounter(turn);
}

async function helpedAtTheCounter(turn: Turn): Promise<void> {
  const { desk, id, by, chance } = turn;
  if (chance() < 0.5) {
    await callRequest(desk, id, { by, counter: "Bàn 1" });
    pass(turn, 0.5, 2);
  }
  await takeRequest(desk, id, by);
  await end(turn);
}

async function end(turn: Turn): Promise<void> {
  const { desk, id, by, chance } = turn;
  pass(turn, 3, 24);
  const outcome = chance() < 0.62 ? "did-it-alone" : chance() < 0.8 ? "done-for-them" : "referred";
  await closeRequest(desk, id, { by, outcome });
  if (chance() < 0.3) await learnStep(desk, id);
  if (chance() < 0.5) await giveFeedback(desk, id, chance() < 0.8 ? "good" : "fair");
  if (chance() < 0.06) await correctOutcome(desk, id, { by, outcome: "referred" });
  if (chance() < 0.06) {
    await reopenRequest(desk, id, by);
    pass(turn, 1, 5);
    await closeRequest(desk, id, { by, outcome: "did-it-alone" });
  }
}

async function missed({ desk, id, by }: Turn): Promise<void> {
  await callRequest(desk, id, { by, counter: "Bàn 1" });
  await missRequest(desk, id, by);
  await rejoinRequest(desk, id, by);
  await callRequest(desk, id, { by, counter: "Bàn 1" });
  await missRequest(desk, id, by);
}

async function visited(turn: Turn): Promise<void> {
  const { desk, id, by, chance } = turn;
  await chooseWay(desk, id, { way: "home-visit", hamlet: chance() < 0.6 ? "Ấp 1" : "Ấp Chợ", time: "any" });
  await takeRequest(desk, id, by);
  await end(turn);
}

/** The wait ended when the number was called, though another day was agreed on then. */
async function calledThenPostponed({ desk, id, by, day }: Turn): Promise<void> {
  await callRequest(desk, id, { by, counter: "Bàn 1" });
  await postponeRequest(desk, id, { by, to: { until: dayLater(day, 400) } });
}

/** Begun at the counter, ended at home: the wait at the counter counts, the minutes at home do not. */
async function givenBackThenVisited(turn: Turn): Promise<void> {
  const { desk, id, by } = turn;
  await takeRequest(desk, id, by);
  pass(turn, 1, 3);
  await returnRequest(desk, id, by);
  await visited(turn);
}
