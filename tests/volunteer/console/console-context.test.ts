import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import type { ConsoleView } from "../../../src/desk/live-console";
import type { HelpRequest } from "../../../src/domain/request/help-request";
import type { Role } from "../../../src/domain/team/role";
import { createConsoleContext } from "../../../src/volunteer/console/console-context";
import { openedOffice } from "../../cast/desk";
import { helpedFor, morning, phuc, waitingSince } from "../../cast/requests";

const nobody = { waitingCount: 0, waiting: [], away: [], held: [], onHold: [], otherDays: [], followUps: [] };

/** The console of Thắm, of whom and of whose list this is known. */
async function consoleOf(known: Partial<ConsoleView>, role: Role = "lead", now = morning) {
  const { desk, lead: me } = await openedOffice();
  const [[office], team] = [await desk.journal.things("office"), await desk.journal.things("member")];
  const names = await desk.journal.memberNames();
  const view: ConsoleView = { ...nobody, office: office!, team, names, myClosed: [], ...known };
  const member = { id: me, name: "Chị Thắm", role };
  const session = () => ({ desk, member, office: office!.id, lock: () => undefined, handTo: () => undefined });
  const context = createRoot(() =>
    createConsoleContext(
      session,
      () => view,
      () => now,
    ),
  );
  return { context, me };
}

const heldBy = (by: string, number: string) =>
  ({ ...waitingSince(0, number), state: "in-hand", by, takenAt: morning }) as const;
const numbers = (requests: readonly HelpRequest[]) => requests.map(({ number }) => number);

test("a helper has only their own people in hand, and may take others once nobody is left", async () => {
  const { context } = await consoleOf({ held: [heldBy(phuc, "A-002")] });
  expect([numbers(context.held()), context.mayTake()]).toEqual([[], true]);
  const { context: busy, me } = await consoleOf({});
  const view = { held: [heldBy(phuc, "A-002"), heldBy(me, "A-003")] };
  expect(numbers((await consoleOf(view)).context.held())).toEqual(["A-003"]);
  expect((await consoleOf(view)).context.mayTake()).toBe(false);
  expect(busy.mayTake()).toBe(true);
});

test("somebody the team does not know yet sees the whole list as it stands", async () => {
  const waiting = [waitingSince(0, "A-001"), { ...waitingSince(1, "A-002"), language: "km" as const }];
  const { context } = await consoleOf({ waiting, team: [] });
  expect(numbers(context.list().mine)).toEqual(["A-001", "A-002"]);
  expect(context.list().others).toEqual([]);
});

test("what was handed to a helper comes first in their list, what waits for a colleague stands apart", async () => {
  const { me } = await consoleOf({});
  const given = { ...waitingSince(2, "A-003"), meantFor: { to: me, by: phuc, at: morning } };
  const forPhuc = { ...waitingSince(0, "A-001"), meantFor: { to: phuc, by: me, at: morning } };
  const { context } = await consoleOf({
    waiting: [forPhuc, waitingSince(1, "A-002"), given],
    team: [atWork(phuc), atWork(me)],
  });
  expect(numbers(context.list().mine)).toEqual(["A-003", "A-002"]);
  expect(numbers(context.list().others)).toEqual(["A-001"]);
});

const atWork = (id: string) => ({
  id,
  version: 1,
  office: "hnhg",
  role: "volunteer" as const,
  work: { state: "at-work" as const, desk: "", since: morning },
});

test("people are called back or visited when their day has come, not before", async () => {
  const visit = { ...waitingSince(0, "A-001"), way: "home-visit" as const };
  const away = [
    visit,
    { ...visit, number: "A-002", dueOn: "2026-11-24" },
    { ...visit, number: "A-003", dueOn: "2026-11-25" },
  ];
  expect(numbers((await consoleOf({ away })).context.away())).toEqual(["A-001", "A-002"]);
});

test("a new day begins at midnight in Vietnam, whatever the hour in London", async () => {
  const beforeMidnight = Date.parse("2026-11-24T23:59:00+07:00");
  const tomorrow = { ...waitingSince(0), dueOn: "2026-11-25" };
  const { context } = await consoleOf({}, "lead", beforeMidnight);
  expect([context.today(), context.isToday(tomorrow)]).toEqual(["2026-11-24", false]);
  const { context: later } = await consoleOf({}, "lead", beforeMidnight + 60_000);
  expect([later.today(), later.isToday(tomorrow)]).toEqual(["2026-11-25", true]);
});

test("a helper corrects what they ended today themselves, nothing of others", async () => {
  const { me } = await consoleOf({});
  const mine = { ...helpedFor(5, "A-001"), by: me } as HelpRequest;
  const myClosed = [mine, helpedFor(9, "A-002")];
  expect(numbers((await consoleOf({ myClosed })).context.myTurns())).toEqual(["A-001"]);
  const nextMorning = morning + 86_400_000;
  expect((await consoleOf({ myClosed }, "lead", nextMorning)).context.myTurns()).toEqual([]);
});

test("a lead may take somebody over early, a volunteer may not", async () => {
  expect((await consoleOf({}, "lead")).context.mayDo("take-over-early")).toBe(true);
  expect((await consoleOf({}, "volunteer")).context.mayDo("take-over-early")).toBe(false);
});

test("a member is called by the name the team gave, and one who is not known by none", async () => {
  const { context, me } = await consoleOf({});
  expect([context.nameOf(me), context.nameOf("nobody")]).toEqual(["Chị Thắm", ""]);
});
