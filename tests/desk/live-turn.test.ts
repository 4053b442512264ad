import { expect, test } from "vitest";
import { readTurn } from "../../src/desk/read-turn";
import { askForHelp } from "../../src/desk/request/asking";
import { callRequest } from "../../src/desk/request/calling";
import { closeRequest, handOverRequest } from "../../src/desk/request/in-hand";
import { postponeRequest } from "../../src/desk/request/waiting";
import { prioritiseRequest } from "../../src/desk/request/place-in-line";
import { takeRequest } from "../../src/desk/request/taking";
import { addMember } from "../../src/desk/team/add-member";
import { describeMember } from "../../src/desk/team/describe-member";
import type { Desk } from "../../src/desk/desk";
import { openedOffice } from "../cast/desk";

const minute = 60_000;

async function asked(desk: Desk) {
  const answer = await askForHelp(desk);
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.request.id;
}

async function withPhuc() {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const added = await addMember(desk, { office, name: "Anh Phúc", role: "volunteer", pin: "551947" }, lead);
  if ("refused" in added) throw new Error(added.refused);
  return { desk, lead, phuc: added.member };
}

async function helped(desk: Desk & { clock: { now: number } }, by: string, minutes: number) {
  const id = await asked(desk);
  await takeRequest(desk, id, by);
  desk.clock.now += minutes * minute;
  await closeRequest(desk, id, { by, outcome: "did-it-alone" });
}

test("a number nobody got has no turn", async () => {
  const { desk } = await openedOffice();
  expect(await readTurn(desk, "nothing")).toBeUndefined();
});

test("who waits reads the place, and no wait while nobody has been seen helping", async () => {
  const { desk } = await openedOffice();
  const [first, second] = [await asked(desk), await asked(desk)];
  expect(await readTurn(desk, first)).toMatchObject({ stage: "waiting", band: { band: "next" }, today: "2026-11-24" });
  const turn = await readTurn(desk, second);
  expect(turn).toMatchObject({ stage: "waiting", band: { band: "few", from: 1, to: 2 } });
  expect(turn).not.toHaveProperty("minutes");
});

test("after three turns the wait is told, and is unknown again once the helper has long gone", async () => {
  const { desk, lead } = await openedOffice();
  for (let n = 0; n < 3; n += 1) await helped(desk, lead, 8);
  const id = await asked(desk);
  expect(await readTurn(desk, id)).toMatchObject({ minutes: { from: 5, to: 10 } });
  desk.clock.now += 90 * minute;
  expect(await readTurn(desk, id)).not.toHaveProperty("minutes");
});

test("priority moves the place for everybody", async () => {
  const { desk } = await openedOffice();
  const [first, second] = [await asked(desk), await asked(desk)];
  await prioritiseRequest(desk, second, { by: "citizen", priorityClass: "elderly" });
  expect(await readTurn(desk, second)).toMatchObject({ band: { band: "next" }, request: { headStart: 30 } });
  expect(await readTurn(desk, first)).toMatchObject({ band: { band: "few" } });
});

test("who is called reads the desk and who invites, by name and card", async () => {
  const { desk, phuc } = await withPhuc();
  const fact = { type: "member-card-chosen", data: { picture: "stork" } } as const;
  await describeMember(desk, phuc, { by: phuc, fact });
  const id = await asked(desk);
  await callRequest(desk, id, { by: phuc, counter: "Bàn 2" });
  expect(await readTurn(desk, id)).toMatchObject({
    stage: "called",
    request: { lastCall: { desk: "Bàn 2", times: 1 } },
    helper: { name: "Anh Phúc", card: "stork" },
  });
});

test("who was handed over reads whom they wait for; up to the lead, nobody in particular", async () => {
  const { desk, lead, phuc } = await withPhuc();
  const id = await asked(desk);
  await takeRequest(desk, id, lead);
  await handOverRequest(desk, id, { by: lead, to: phuc, note: "" });
  expect(await readTurn(desk, id)).toMatchObject({ stage: "handed-over", helper: { name: "Anh Phúc" } });
  await takeRequest(desk, id, phuc);
  await handOverRequest(desk, id, { by: phuc, to: "lead", note: "" });
  expect(await readTurn(desk, id)).not.toHaveProperty("helper");
});

test("an appointment has its day and no place", async () => {
  const { desk, lead } = await openedOffice();
  const id = await asked(desk);
  await postponeRequest(desk, id, { by: lead, to: { until: "2026-11-25", meantFor: lead } });
  const turn = await readTurn(desk, id);
  expect(turn).toMatchObject({ stage: "appointment", helper: { name: "Chị Thắm" } });
  expect(turn).not.toHaveProperty("band");
});
