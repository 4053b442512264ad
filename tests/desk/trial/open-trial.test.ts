import { expect, test } from "vitest";
import { openOffice } from "../../../src/desk/office/open-office";
import { openProvinceTrial } from "../../../src/desk/trial/open-province";
import { openTrial } from "../../../src/desk/trial/open-trial";
import { asPutRight } from "../../../src/domain/figures/counts";
import { troubledSteps } from "../../../src/domain/figures/step-counts";
import { reportOf, stillOpen } from "../../../src/domain/figures/report";
import { dayInVietnam } from "../../../src/domain/office/service-day";
import { isLate } from "../../../src/domain/team/duty";
import { progressIn } from "../../../src/domain/team/training";
import { topics } from "../../../src/domain/guide/guide";
import { hungNhuong, openDesk } from "../../cast/desk";
import { recount, type RawLine } from "../../cast/recount";
import { holdingBreath, trialGuides, trialPlan } from "../../cast/trial";

/** A trial that was opened at an instant, or late on a Tuesday morning. */
async function opened(now = trialPlan().now) {
  const desk = await openDesk();
  desk.clock.now = now;
  expect(await openTrial(desk, trialPlan(now), holdingBreath)).toBe("opened");
  return desk;
}

const year = { kind: "year", from: "2026-01-01", to: "2026-12-31" } as const;

test("a trial has twelve members of five organisations, four hamlets, and one of them without anybody", async () => {
  const { journal } = await opened();
  expect(await journal.things("office")).toMatchObject([{ sample: true, publicAddress: "" }]);
  const members = await journal.things("member");
  expect(members).toHaveLength(12);
  expect(new Set(members.map(({ organisation }) => organisation)).size).toBe(5);
  expect((await journal.memberNames()).size).toBe(12);
  const hamlets = await journal.things("unit");
  const empty = hamlets.filter(({ code }) => !members.some(({ hamlet }) => hamlet === code));
  expect([hamlets.length, empty.map(({ name }) => name)]).toEqual([4, ["Ấp Thử Bốn"]]);
});

test("a step where somebody asked was opened at least as often as it was asked about", async () => {
  const { journal } = await opened();
  const steps = troubledSteps([
    ...(await journal.counts(year.from, year.to)),
    ...(await journal.tallies(year.from, year.to)),
  ]);
  expect(steps.filter(({ asked }) => asked > 0).length).toBeGreaterThan(5);
  expect(steps.filter(({ seen, asked }) => seen < asked)).toEqual([]);
});

test("its duties are done and late, its training passed, lapsed and waiting for the lead", async () => {
  const { journal } = await opened();
  const { today } = trialPlan();
  const duties = await journal.things("duty");
  expect(duties.filter((duty) => isLate(duty, today)).length).toBeGreaterThanOrEqual(2);
  expect(duties.filter(({ turns }) => turns.length).length).toBeGreaterThanOrEqual(3);
  expect(duties.filter(({ state }) => state === "declined")).toHaveLength(1);
  const members = await journal.things("member");
  const states = members.flatMap((member) => topics.map((topic) => progressIn(member, topic, trialGuides).state));
  for (const state of ["passed", "refresh", "ready", "not-begun"]) expect(states).toContain(state);
});

test("about four hundred people came, two alarms were answered, and some wait now", async () => {
  const { journal } = await opened();
  const report = reportOf(year, asPutRight(await journal.counts(year.from, year.to)));
  expect(report.asked).toBeGreaterThan(350);
  expect(report.asked).toBeLessThan(450);
  expect(report.alarms).toBe(2);
  expect(await journal.alarms()).toEqual([]);
  expect(await journal.waiting(9, trialPlan().today)).toHaveLength(4);
  expect(await journal.held()).toHaveLength(1);
  const { general, safety } = report.topics;
  expect(general["did-it-alone"]).toBeLessThan(report.ends["did-it-alone"] / 10);
  expect(safety["did-it-alone"]).toBeGreaterThan(0);
});

test("every figure is what its lines say, counted by other code, and rows made anew are the same", async () => {
  const { journal } = await opened();
  const report = reportOf(year, asPutRight(await journal.counts(year.from, year.to)));
  const counted = recount(journal.lines as RawLine[], year.from, year.to);
  const some = (all: object) => Object.fromEntries(Object.entries(all).filter(([, n]) => n !== 0));
  const each = (all: Iterable<[string, object]>) =>
    Object.fromEntries(
      [...all].map(([key, ends]) => [key, some(ends)]).filter(([, ends]) => Object.keys(ends!).length),
    );
  expect({ asked: report.asked, open: stillOpen(report), learned: report.learned, alarms: report.alarms }).toEqual({
    asked: counted.asked,
    open: counted.open,
    learned: counted.learned,
    alarms: counted.alarms,
  });
  expect(some(report.ends)).toEqual(counted.ends);
  expect(some(report.waits)).toEqual(counted.waits);
  expect(some(report.feedback)).toEqual(counted.faces);
  expect(each(Object.entries(report.topics))).toEqual(counted.topics);
  expect(each(Object.entries(report.ways))).toEqual(counted.ways);
  expect(each(report.helpers)).toEqual(counted.helpers);
  expect(each(report.hamlets)).toEqual(counted.hamlets);
  const before = await journal.counts(year.from, year.to);
  expect(await journal.rebuild()).toEqual({ unreadable: 0 });
  expect(await journal.counts(year.from, year.to)).toEqual(before);
});

test("every line is of the month that ends now, and signed by this tablet", async () => {
  const desk = await opened();
  const { now, opened: first } = trialPlan();
  expect(Math.max(...desk.journal.lines.map(({ at }) => at))).toBeLessThanOrEqual(now);
  expect(dayInVietnam(Math.min(...desk.journal.lines.map(({ at }) => at)))).toBe(first);
  expect(desk.journal.lines.filter(({ signature }) => signature.startsWith("rehearsed"))).toEqual([]);
  expect(JSON.stringify(desk.journal.lines)).not.toContain("Cô Mẫu");
  // The clock of the next start goes by this line.
  expect(now - ((await desk.journal.lastWritten()) ?? 0)).toBeLessThan(3_600_000);
});

test("a trial opens at any time of any day", async () => {
  const hours = [0.05, 7.6, 23.98, 72.05, 84];
  for (const hour of hours) {
    const now = Date.parse("2026-11-29T00:00:00+07:00") + hour * 3_600_000;
    const { journal } = await opened(now);
    expect(await journal.waiting(9, dayInVietnam(now))).toHaveLength(4);
    expect(Math.max(...journal.lines.map(({ at }) => at))).toBeLessThanOrEqual(now);
  }
});

test("the same seed gives the same month", async () => {
  const [one, other] = [await opened(), await opened()];
  const countsOf = async ({ journal }: typeof one) =>
    (await journal.counts(year.from, year.to)).filter(({ what }) => !what.includes("helper"));
  expect(await countsOf(one)).toEqual(await countsOf(other));
});

test("the neighbour's figures came, and so did the officials' accounts", async () => {
  const desk = await opened();
  const shelf = await desk.figures();
  expect(await shelf.senders()).toMatchObject([{ name: "Xã Thực Hành" }]);
  const { beneath } = await shelf.aroundUnit("2026-11", "thu-tinh");
  const neighbour = beneath.find(({ name }) => name === "Xã Thực Hành");
  expect(neighbour?.own["help/alone"]?.have).toBeGreaterThan(20);
  const [own] = await shelf.unitFigures("2026-Q4", ["thu-xa-1"]);
  expect(own?.stated["officials"]).toMatchObject({ have: 31, of: 38 });
});

test("where another page opened an office meanwhile, nothing of the trial is kept", async () => {
  const desk = await openDesk();
  desk.clock.now = trialPlan().now;
  await openOffice(desk, hungNhuong, undefined);
  const lines = desk.journal.lines.length;
  expect(await openTrial(desk, trialPlan(), holdingBreath)).toBe("contested");
  expect(desk.journal.lines).toHaveLength(lines);
  expect(await desk.journal.things("office")).toMatchObject([{ sample: false }]);
});

test("a province has the figures of nine communes, and waits for the tenth", async () => {
  const desk = await openDesk();
  desk.clock.now = trialPlan().now;
  expect(await openProvinceTrial(desk, trialPlan(), holdingBreath)).toBe("opened");
  const shelf = await desk.figures();
  const { row, beneath } = await shelf.aroundUnit("2026-11", "thu-tinh");
  expect(await shelf.senders()).toHaveLength(9);
  const told = beneath.map(({ own }) => own["help/alone"]?.have ?? 0);
  expect(told.filter(Boolean)).toHaveLength(9);
  expect(row?.below["help/alone"]?.have).toBe(told.reduce((sum, n) => sum + n, 0));
});
