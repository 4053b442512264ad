import { expect, test } from "vitest";
import { askForHelp } from "../../src/desk/request/asking";
import { chooseWay, withdrawRequest } from "../../src/desk/request/waiting";
import { closeRequest } from "../../src/desk/request/in-hand";
import { planFollowUp } from "../../src/desk/request/after";
import { takeRequest } from "../../src/desk/request/taking";
import type { EventData } from "../../src/domain/event";
import { openedOffice } from "../cast/desk";
import { stuckAtThePhoto, today } from "../cast/requests";

const friday = "2026-11-27";
const monday = "2026-11-30";

/** A case that was helped, and what plans its follow-up. */
async function helped(way?: EventData["way-chosen"]) {
  const { desk, lead } = await openedOffice();
  const answer = await askForHelp(desk, { from: stuckAtThePhoto });
  if ("refused" in answer) throw new Error(answer.refused);
  const { id } = answer.request;
  if (way) await chooseWay(desk, id, way);
  await takeRequest(desk, id, lead);
  await closeRequest(desk, id, { by: lead, outcome: "done-for-them" });
  const plan = async (dueOn: string) => {
    const planned = await planFollowUp(desk, id, { by: lead, dueOn });
    if ("refused" in planned) throw new Error(planned.refused);
    return (await desk.journal.request(planned.request.id))!;
  };
  return { desk, lead, id, plan };
}

test("a follow-up goes on from its case, on its day, for whoever promised it", async () => {
  const { desk, lead, id, plan } = await helped();
  const planned = await plan(friday);
  expect(planned).toMatchObject({ number: "A-002", from: stuckAtThePhoto, follows: id, dueOn: friday, way: "here" });
  expect(planned.meantFor).toMatchObject({ to: lead });
  expect((await desk.journal.waiting(9, friday)).map(({ number }) => number)).toEqual(["A-002"]);
});

test("who was visited at home is visited again, in the same hamlet and at the same time", async () => {
  const visit = { way: "home-visit", hamlet: "Ấp Bình Tây", time: "morning" } as const;
  const { desk, lead, plan } = await helped(visit);
  const planned = await plan(friday);
  expect(planned).toMatchObject({ ...visit, dueOn: friday });
  expect(await desk.journal.waiting(9, friday)).toEqual([]);
  expect((await desk.journal.eventsAbout(`request:${planned.id}`)).at(-1)).toMatchObject({ by: lead });
});

test("a case has one follow-up at a time, however often it is planned", async () => {
  const { desk, plan } = await helped();
  const first = await plan(friday);
  expect((await plan(monday)).id).toBe(first.id);
  await withdrawRequest(desk, first.id);
  expect(await plan(monday)).toMatchObject({ number: "A-003", dueOn: monday, day: today });
});
