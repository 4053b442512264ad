import { expect, test } from "vitest";
import { askForHelp } from "../../src/desk/request/asking";
import { callRequest, missRequest } from "../../src/desk/request/calling";
import { closeRequest, handOverRequest, returnRequest } from "../../src/desk/request/in-hand";
import { postponeRequest, withdrawRequest } from "../../src/desk/request/waiting";
import { prioritiseRequest } from "../../src/desk/request/place-in-line";
import { reachNext, takeNext } from "../../src/desk/request/reach-next";
import { takeRequest } from "../../src/desk/request/taking";
import { changeWork } from "../../src/desk/team/change-work";
import { openDesk, openedOffice } from "../cast/desk";
import { phuc, stuckAtThePhoto, today } from "../cast/requests";

async function asked(
  desk: Awaited<ReturnType<typeof openDesk>>,
  from = undefined as typeof stuckAtThePhoto | undefined,
) {
  const answer = await askForHelp(desk, from && { from });
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.request;
}

test("a citizen who asks gets the next number and is seen where they are stuck", async () => {
  const { desk } = await openedOffice();
  expect((await asked(desk)).number).toBe("A-001");
  expect(await asked(desk, stuckAtThePhoto)).toMatchObject({
    number: "A-002",
    state: "waiting",
    from: stuckAtThePhoto,
  });
});

test("a tablet of no office gives no number", async () => {
  expect(await askForHelp(await openDesk())).toEqual({ refused: "not-opened" });
});

test("twenty who ask at once get twenty numbers", async () => {
  const { desk } = await openedOffice();
  const answers = [];
  for (let round = 0; round < 5; round += 1) {
    answers.push(...(await Promise.all(Array.from({ length: 4 }, () => asked(desk)))));
  }
  expect(new Set(answers.map((request) => request.number)).size).toBe(20);
});

test("a request goes from the list to a volunteer's hands to its outcome", async () => {
  const { desk, lead } = await openedOffice();
  const { id } = await asked(desk);
  expect(await takeRequest(desk, id, lead)).toBeUndefined();
  expect(await takeRequest(desk, id, phuc)).toBe("in-other-hands");
  expect(await closeRequest(desk, id, { by: phuc, outcome: "referred" })).toBe("in-other-hands");
  expect(await closeRequest(desk, id, { by: lead, outcome: "did-it-alone" })).toBeUndefined();
  expect(await desk.journal.request(id)).toMatchObject({ state: "closed", outcome: "did-it-alone", by: lead });
  expect(await withdrawRequest(desk, id)).toBe("already-closed");
});

test("take next passes over whoever was just taken by another", async () => {
  const { desk, lead } = await openedOffice();
  const [first, second] = [await asked(desk), await asked(desk)];
  const both = await Promise.all([takeNext(desk, lead), takeNext(desk, phuc)]);
  expect(new Set(both.map((answer) => "id" in answer && answer.id))).toEqual(new Set([first.id, second.id]));
  expect(await takeNext(desk, lead)).toEqual({ refused: "nobody-waits" });
});

test("take next takes whoever was handed to me first, however far behind in a full room", async () => {
  const { desk, lead } = await openedOffice();
  for (let nth = 1; nth <= 60; nth += 1) await asked(desk);
  const { id } = await asked(desk);
  await takeRequest(desk, id, phuc);
  await handOverRequest(desk, id, { by: phuc, to: lead, note: "" });
  expect(await takeNext(desk, lead)).toEqual({ id });
});

test("take next finds whoever fits behind a roomful that waits for somebody who speaks Khmer", async () => {
  const { desk, lead } = await openedOffice();
  for (let nth = 1; nth <= 25; nth += 1) await askForHelp(desk, { language: "km" });
  expect(await takeNext(desk, lead)).toEqual({ refused: "only-others" });
  const { id } = await asked(desk);
  expect(await takeNext(desk, lead)).toEqual({ id });
});

test("a returned request is first again", async () => {
  const { desk, lead } = await openedOffice();
  const { id } = await asked(desk);
  await asked(desk);
  await takeRequest(desk, id, lead);
  await returnRequest(desk, id, lead);
  expect((await desk.journal.waiting(1, today))[0]?.id).toBe(id);
});

test("who is taken before the day of their appointment waits today, given back or handed over", async () => {
  const { desk, lead } = await openedOffice();
  const { id } = await asked(desk);
  const friday = { by: lead, to: { until: "2026-11-27", meantFor: lead } };
  await postponeRequest(desk, id, friday);
  expect(await takeRequest(desk, id, phuc)).toBeUndefined();
  expect(await takeRequest(desk, id, lead)).toBe("in-other-hands");
  await returnRequest(desk, id, phuc);
  expect((await desk.journal.waiting(1, today))[0]?.id).toBe(id);
  await postponeRequest(desk, id, friday);
  await takeRequest(desk, id, lead);
  await handOverRequest(desk, id, { by: lead, to: phuc, note: "" });
  expect((await desk.journal.waiting(1, today))[0]?.id).toBe(id);
});

test("who is called before the day of their appointment is here today: missed twice in vain they are over, given back they wait", async () => {
  const { desk, lead } = await openedOffice();
  const [missed, back] = [await asked(desk), await asked(desk)];
  for (const { id } of [missed, back]) {
    await postponeRequest(desk, id, { by: lead, to: { until: "2026-11-27" } });
    expect(await callRequest(desk, id, { by: lead, counter: "Bàn 1" })).toBeUndefined();
  }
  await missRequest(desk, missed.id, lead);
  await takeRequest(desk, missed.id, lead);
  await missRequest(desk, missed.id, lead);
  expect(await desk.journal.request(missed.id)).toMatchObject({ state: "closed", outcome: "no-show" });
  await returnRequest(desk, back.id, lead);
  expect((await desk.journal.waiting(9, today)).map(({ id }) => id)).toEqual([back.id]);
});

test("every line says who wrote it, on which tablet, and is signed", async () => {
  const { desk, lead } = await openedOffice();
  const { id } = await asked(desk);
  await takeRequest(desk, id, lead);
  const [first, second] = await desk.journal.eventsAbout(`request:${id}`);
  expect(first).toMatchObject({ by: "citizen", tablet: desk.identity.id });
  expect(second).toMatchObject({ by: lead, signature: expect.stringContaining("request-taken") });
});

test("who works at a desk calls the next number to it, who does not takes the person", async () => {
  const { desk, lead } = await openedOffice();
  const [first, second] = [await asked(desk), await asked(desk)];
  expect(await reachNext(desk, lead)).toEqual({ id: first.id });
  expect(await desk.journal.request(first.id)).toMatchObject({ state: "in-hand", by: lead });
  await changeWork(desk, lead, { type: "work-started", data: { desk: "Bàn 1" } });
  expect(await reachNext(desk, lead)).toEqual({ id: second.id });
  expect(await desk.journal.request(second.id)).toMatchObject({ state: "called", lastCall: { desk: "Bàn 1" } });
});

test("a head start is counted for the tablet that gave it, wherever the number comes from", async () => {
  const { desk, lead } = await openedOffice();
  const { id, day } = await asked(desk);
  const another = { ...desk, identity: { ...desk.identity, id: "another" } };
  expect(await prioritiseRequest(another, id, { by: lead, priorityClass: "elderly" })).toBeUndefined();
  expect(await desk.journal.tallies(day)).toEqual([{ day, tablet: "another", what: "class-elderly", n: 1 }]);
});
