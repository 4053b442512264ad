import { expect, test } from "vitest";
import type { Desk } from "../../src/desk/desk";
import { askForHelp } from "../../src/desk/request/asking";
import { callNumber } from "../../src/desk/request/reach-next";
import { callRequest, recallRequest } from "../../src/desk/request/calling";
import { takeRequest } from "../../src/desk/request/taking";
import { changeSettings } from "../../src/desk/office/change-settings";
import { changeWork } from "../../src/desk/team/change-work";
import { readEvent } from "../../src/domain/event/read-event";
import { dayInVietnam } from "../../src/domain/office/service-day";
import { callsOut } from "../../src/domain/waiting-list/call-out";
import { openedOffice } from "../cast/desk";
import { morning } from "../cast/requests";

const minute = 60_000;

async function asked(desk: Desk): Promise<string> {
  const answer = await askForHelp(desk, undefined);
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.request.id;
}

/** What the board shows, the newest call first, as the clock has it now. */
async function board(desk: Desk) {
  const day = dayInVietnam(desk.now());
  return callsOut(await desk.journal.lastCalled(4, day), day).map(({ number, times }) => `${number} ×${times}`);
}

test("whichever number is called out of the list comes to the board with the caller's desk, and is then theirs to take", async () => {
  const { desk, lead } = await openedOffice();
  const [first, second] = [await asked(desk), await asked(desk)];
  const office = (await desk.journal.request(first))!.office;
  await changeSettings(desk, office, { by: lead, settings: { desks: ["Bàn 1", "Bàn 2"] } });
  expect(await callNumber(desk, second, lead)).toBe("no-counter");
  expect(await board(desk)).toEqual([]);
  await changeWork(desk, lead, { type: "work-started", data: { desk: "Bàn 2" } });
  expect(await callNumber(desk, second, lead)).toBeUndefined();
  expect(await board(desk)).toEqual(["A-002 ×1"]);
  expect(await desk.journal.request(second)).toMatchObject({ state: "called", lastCall: { desk: "Bàn 2" } });
  expect(await takeRequest(desk, second, "phuc")).toBe("in-other-hands");
  expect(await takeRequest(desk, second, lead)).toBeUndefined();
  expect(await desk.journal.request(first)).toMatchObject({ state: "waiting" });
});

test("an office without desks calls a number without one, whoever has begun work or not", async () => {
  const { desk, lead } = await openedOffice();
  const id = await asked(desk);
  expect(await callNumber(desk, id, lead)).toBeUndefined();
  expect(await desk.journal.request(id)).toMatchObject({ state: "called", lastCall: { desk: "" } });
});

test("a clock set back by less than an hour puts no call behind the one before, and changes no other time", async () => {
  const { desk, lead } = await openedOffice();
  const [first, second, third] = [await asked(desk), await asked(desk), await asked(desk)];
  await callRequest(desk, first, { by: lead, counter: "Bàn 1" });
  desk.clock.now = morning - 50 * minute;
  await callRequest(desk, second, { by: lead, counter: "Bàn 1" });
  await callRequest(desk, third, { by: lead, counter: "Bàn 1" });
  expect(await board(desk)).toEqual(["A-003 ×1", "A-002 ×1", "A-001 ×1"]);
  expect(await desk.journal.request(second)).toMatchObject({ state: "called", calledAt: desk.clock.now });
  await recallRequest(desk, first, lead);
  expect(await board(desk)).toEqual(["A-001 ×2", "A-003 ×1", "A-002 ×1"]);
});

test("with a clock that goes as it should a call says nothing of the one before", async () => {
  const { desk, lead } = await openedOffice();
  const [first, second] = [await asked(desk), await asked(desk)];
  await callRequest(desk, first, { by: lead, counter: "" });
  desk.clock.now += minute;
  await callRequest(desk, second, { by: lead, counter: "" });
  await recallRequest(desk, second, lead);
  const [, called, recalled] = await desk.journal.eventsAbout(`request:${second}`);
  expect([called, recalled]).toMatchObject([{ data: { desk: "" } }, { data: { after: desk.clock.now } }]);
  expect(called).not.toHaveProperty("data.after");
});

test("calls of a clock that ran days ahead take no place on the board of today", async () => {
  const { desk, lead } = await openedOffice();
  desk.clock.now = morning + 3 * 1440 * minute;
  for (let nth = 0; nth < 4; nth += 1) await callRequest(desk, await asked(desk), { by: lead, counter: "Bàn 1" });
  desk.clock.now = morning;
  expect(await board(desk)).toEqual([]);
  await callRequest(desk, await asked(desk), { by: lead, counter: "Bàn 1" });
  expect(await board(desk)).toEqual(["A-005 ×1"]);
});

test("a call that says what it comes after can be read back, and those of before as ever", async () => {
  const line = { about: "request:x", version: 2, at: 5, by: "m", tablet: "t", signature: "s" };
  for (const data of [{ desk: "Bàn 1" }, { desk: "Bàn 1", after: 7 }])
    expect(readEvent({ ...line, type: "request-called", data } as never)).toMatchObject({ type: "request-called" });
  for (const data of [{}, { after: 7 }])
    expect(readEvent({ ...line, type: "request-recalled", data } as never)).toMatchObject({ type: "request-recalled" });
});
