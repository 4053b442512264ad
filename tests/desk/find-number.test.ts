import { expect, test } from "vitest";
import { askForHelp } from "../../src/desk/request/asking";
import { findNumber } from "../../src/desk/request/find-number";
import { postponeRequest, withdrawRequest } from "../../src/desk/request/waiting";
import type { Desk } from "../../src/desk/desk";
import { openDesk, openedOffice } from "../cast/desk";

const day = 86_400_000;

async function asked(desk: Desk) {
  const answer = await askForHelp(desk);
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.request;
}

const idsOf = async (desk: Desk, n: number) => (await findNumber(desk, n)).map(({ id }) => id);

test("a number of today is found, and one nobody got is not", async () => {
  const { desk } = await openedOffice();
  const { id } = await asked(desk);
  expect(await idsOf(desk, 1)).toEqual([id]);
  expect(await idsOf(desk, 2)).toEqual([]);
});

test("a tablet of no office finds nothing", async () => {
  expect(await findNumber(await openDesk(), 1)).toEqual([]);
});

test("a closed number is found on its day and no other", async () => {
  const { desk } = await openedOffice();
  const { id } = await asked(desk);
  await withdrawRequest(desk, id);
  expect(await idsOf(desk, 1)).toEqual([id]);
  desk.clock.now += day;
  expect(await idsOf(desk, 1)).toEqual([]);
});

test("an appointment's number is found on its day, and beside today's same number", async () => {
  const { desk, lead } = await openedOffice();
  const yesterday = await asked(desk);
  await postponeRequest(desk, yesterday.id, { by: lead, to: { until: "2026-11-25" } });
  desk.clock.now += day;
  expect(await idsOf(desk, 1)).toEqual([yesterday.id]);
  const today = await asked(desk);
  expect(today.number).toBe(yesterday.number);
  expect(await idsOf(desk, 1)).toEqual([today.id, yesterday.id]);
});

test("of two of the same number, the closed one of another day is not asked about", async () => {
  const { desk } = await openedOffice();
  const yesterday = await asked(desk);
  await withdrawRequest(desk, yesterday.id);
  desk.clock.now += day;
  const today = await asked(desk);
  expect(await idsOf(desk, 1)).toEqual([today.id]);
});
