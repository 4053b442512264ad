import { expect, test } from "vitest";
import type { Held, HelpRequest } from "../../../src/domain/request/help-request";
import type { Member } from "../../../src/domain/team/member";
import { usualLongWaits } from "../../../src/domain/waiting-list/wait-kind";
import { listNow } from "../../../src/domain/waiting-list/list-now";
import { morning, phuc, tham, waitingSince } from "../../cast/requests";

const minute = 60_000;
/** Forty minutes after the first one came. */
const now = morning + 40 * minute;
const at = (id: string, desk: string, minutesAgo: number) =>
  ({
    id,
    version: 1,
    office: "o",
    role: "volunteer",
    work: { state: "at-work", desk, since: now - minutesAgo * minute },
  }) as Member;
const seen = {
  office: {},
  waiting: [waitingSince(30, "A-003"), waitingSince(0, "A-001"), waitingSince(20, "A-002")],
  held: [] as Held[],
  today: [] as HelpRequest[],
  team: [] as Member[],
};
const numbers = (some: object) => listNow({ ...seen, ...some }, now)?.past.map(({ number }) => number);

test("while nobody waits there is nothing to tell", () => {
  expect(listNow({ ...seen, waiting: [], team: [at(phuc, "Bàn 1", 60)] }, now)).toBeUndefined();
});

test("who waits as long as the promise or longer is told by number, the longest first", () => {
  const promise = { minutes: 15 as const, soon: 80, alone: 60 };
  expect(numbers({ office: { promise } })).toEqual(["A-001", "A-002"]);
  expect(listNow({ ...seen, office: { promise } }, now)).toMatchObject({ waiting: 3, limit: 15 });
});

test("where no wait is promised the office's own limit counts", () => {
  expect(usualLongWaits.here).toBeGreaterThan(15);
  const longWaits = { ...usualLongWaits, here: 35 };
  expect(numbers({ office: { longWaits } })).toEqual(["A-001"]);
  expect(numbers({ office: { longWaits, promise: { minutes: 5, soon: 0, alone: 60 } } })).toEqual(["A-001"]);
});

test("a counter is silent once nobody was called to it for ten minutes", () => {
  const silent = (some: object) => listNow({ ...seen, ...some }, now)?.silent;
  const team = [at(phuc, "Bàn 1", 12), at(tham, "Bàn 2", 9)];
  expect(silent({ team })).toEqual([{ counter: "Bàn 1", minutes: 12 }]);
  const called = { ...waitingSince(0), lastCall: { desk: "Bàn 1", at: now - 4 * minute, times: 1 } };
  expect(silent({ team, today: [called] })).toEqual([]);
  const ended = { ...waitingSince(0), state: "closed", outcome: "did-it-alone", by: phuc, closedAt: now - 3 * minute };
  expect(silent({ team, today: [ended] })).toEqual([]);
});

test("a counter with somebody in hand is not silent, nor one whose helper rests or went home", () => {
  const silent = (team: Member[], held: Held[] = []) => listNow({ ...seen, team, held }, now)?.silent;
  const held: Held = { ...waitingSince(0), state: "in-hand", by: phuc, takenAt: now - 30 * minute };
  expect(silent([at(phuc, "Bàn 1", 60)], [held])).toEqual([]);
  const resting = at(phuc, "Bàn 1", 60);
  expect(silent([{ ...resting, work: { ...resting.work!, state: "on-break" } }])).toEqual([]);
  const { work: _gone, ...home } = at(phuc, "Bàn 1", 60);
  expect(silent([home])).toEqual([]);
  expect(silent([at(phuc, "", 60)])).toEqual([]);
});
