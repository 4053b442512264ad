import { beforeEach, expect, test } from "vitest";
import { askForHelp } from "../../src/desk/request/asking";
import { callRequest, missRequest } from "../../src/desk/request/calling";
import { chooseWay, holdRequest } from "../../src/desk/request/waiting";
import { takeRequest } from "../../src/desk/request/taking";
import { endDay } from "../../src/desk/office/end-day";
import type { Office } from "../../src/domain/office/office";
import { openedOffice } from "../cast/desk";
import { phuc } from "../cast/requests";

const hour = 3_600_000;
const day = 24 * hour;
const tuesday = "2026-11-24";
const wednesday = "2026-11-25";
const thursday = "2026-11-26";
const weekdays = Array.from({ length: 7 }, (_, at) => (at < 5 ? [{ from: "07:30", to: "17:00" }] : []));
const openHours = { hours: { week: weekdays, closures: [] } };

let { desk } = await openedOffice();
let id = "";

beforeEach(async () => {
  ({ desk } = await openedOffice());
  const answer = await askForHelp(desk);
  id = "request" in answer ? answer.request.id : "";
});

/** The request as the end of the day leaves it, so long after eight in the morning. */
async function after(ms: number, rules: Partial<Office> = openHours) {
  desk.clock.now += ms;
  const [office] = await desk.journal.things("office");
  await endDay(desk, { ...office!, ...rules });
  return desk.journal.request(id);
}

test("whoever still waits at closing comes back on the next day the office opens", async () => {
  expect(await after(8 * hour)).not.toHaveProperty("dueOn");
  expect(await after(hour)).toMatchObject({ state: "waiting", dueOn: wednesday });
  expect(await after(day)).toMatchObject({ dueOn: thursday });
});

test("a tablet that slept through the end has them in the list of the day it wakes on", async () => {
  expect(await after(day)).toMatchObject({ state: "waiting", dueOn: wednesday });
  expect((await desk.journal.waiting(9, wednesday)).map((one) => one.id)).toEqual([id]);
});

test("without hours the day ends at midnight, and the next one is theirs", async () => {
  expect(await after(8 * hour, {})).not.toHaveProperty("dueOn");
  expect(await after(8 * hour + 60_000, {})).toMatchObject({ dueOn: wednesday });
});

test("over a weekend they come on Monday", async () => {
  expect(await after(4 * day)).toMatchObject({ dueOn: "2026-11-30" });
});

test("a number that was called and left so waits again the next day, or is closed in nobody's name", async () => {
  await callRequest(desk, id, { by: phuc, counter: "Bàn 1" });
  expect(await after(10 * hour)).toMatchObject({ state: "called" });
  const closing = { ...openHours, atClosing: "not-reached" } as const;
  const { id: first } = (await desk.journal.request(id))!;
  expect(await after(14 * hour)).toMatchObject({ state: "waiting", dueOn: wednesday });
  await callRequest(desk, first, { by: phuc, counter: "Bàn 1" });
  const closed = await after(day, closing);
  expect(closed).toMatchObject({ state: "closed", outcome: "not-reached" });
  expect(closed).not.toHaveProperty("by");
});

test("who is being helped stays with whoever helps", async () => {
  await takeRequest(desk, id, phuc);
  expect(await after(3 * day)).toMatchObject({ state: "in-hand", by: phuc, day: tuesday });
});

test("who was called once and never seen is a no-show; who came back and stepped out again is not", async () => {
  await callRequest(desk, id, { by: phuc, counter: "" });
  await missRequest(desk, id, phuc);
  const second = await askForHelp(desk);
  const met = "request" in second ? second.request.id : "";
  await callRequest(desk, met, { by: phuc, counter: "" });
  await missRequest(desk, met, phuc);
  await takeRequest(desk, met, phuc);
  await holdRequest(desk, met, phuc);
  expect(await after(10 * hour)).toMatchObject({ state: "closed", outcome: "no-show" });
  expect(await desk.journal.request(met)).toMatchObject({ state: "waiting", dueOn: wednesday });
});

test("a call back that nobody answered once is called again another day", async () => {
  await chooseWay(desk, id, { way: "call-back" });
  await takeRequest(desk, id, phuc);
  await missRequest(desk, id, phuc);
  expect(await after(2 * day)).toMatchObject({ state: "on-hold", way: "call-back" });
});
