import { expect, test } from "vitest";
import type { Desk } from "../../src/desk/desk";
import { changeSettings } from "../../src/desk/office/change-settings";
import { askForHelp } from "../../src/desk/request/asking";
import { callNumber, takeNext } from "../../src/desk/request/reach-next";
import { chooseWay, postponeRequest } from "../../src/desk/request/waiting";
import { handOverRequest } from "../../src/desk/request/in-hand";
import { openGroup } from "../../src/desk/request/open-group";
import { takeOverRequest, takeRequest } from "../../src/desk/request/taking";
import { addMember } from "../../src/desk/team/add-member";
import { changeWork } from "../../src/desk/team/change-work";
import { describeMember } from "../../src/desk/team/describe-member";
import { periodAround } from "../../src/domain/figures/period";
import { standingCounts } from "../../src/desk/figures/standing-counts";
import { reportOf } from "../../src/domain/figures/report";
import { openedOffice } from "../cast/desk";
import { stuckAtThePhoto, today } from "../cast/requests";

const minute = 60_000;

/** Training is required; Thắm has passed papers, Phúc has passed nothing; both are at work. */
async function gatedOffice(strictTraining: boolean) {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const settings = { trainingGate: true, strictTraining, offerAllAfterMinutes: 10 };
  expect(await changeSettings(desk, office, { by: lead, settings })).toBe("changed");
  const added = await addMember(desk, { office, name: "Anh Phúc", role: "volunteer", pin: "551947" }, lead);
  if ("refused" in added) throw new Error(added.refused);
  const fact = { type: "topic-passed", data: { topic: "papers" } } as const;
  await describeMember(desk, lead, { by: lead, fact });
  await changeWork(desk, added.member, { type: "work-started", data: { desk: "" } });
  return { desk, lead, phuc: added.member };
}

async function asked(desk: Desk): Promise<string> {
  const answer = await askForHelp(desk, { topic: "papers", from: stuckAtThePhoto });
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.request.id;
}

const reported = async (desk: Desk) => reportOf(periodAround("day", today), await standingCounts(desk.journal, today));

test("where the office is strict, who has not passed a topic never serves it: asked for, taken, called, visited or taken over", async () => {
  const { desk, lead, phuc } = await gatedOffice(true);
  const [id, call, held] = [await asked(desk), await asked(desk), await asked(desk)];
  await chooseWay(desk, call, { way: "call-back" });
  desk.clock.now += 11 * minute;
  expect(await takeNext(desk, phuc)).toEqual({ refused: "only-others" });
  expect(await takeRequest(desk, id, phuc)).toBe("not-trained");
  expect(await callNumber(desk, id, phuc)).toBe("not-trained");
  expect(await takeRequest(desk, call, phuc)).toBe("not-trained");
  expect(await takeRequest(desk, held, lead)).toBeUndefined();
  expect(await handOverRequest(desk, held, { by: lead, to: phuc, note: "" })).toBe("to-not-trained");
  desk.clock.now += 60 * minute;
  expect(await takeOverRequest(desk, held, phuc)).toBe("not-trained");
  const { guide, step, stepNumber } = stuckAtThePhoto;
  expect(await openGroup(desk, [id], { by: phuc, guide, step, stepNumber })).toEqual([]);
  expect(await desk.journal.request(id)).toMatchObject({ state: "waiting" });
  expect(await takeNext(desk, lead)).toEqual({ id });
});

test("whoever may not serve brings nobody back from another day either", async () => {
  const { desk, lead, phuc } = await gatedOffice(true);
  const id = await asked(desk);
  await postponeRequest(desk, id, { by: lead, to: { until: "2026-11-27" } });
  expect(await takeRequest(desk, id, phuc)).toBe("not-trained");
  expect(await desk.journal.request(id)).toMatchObject({ dueOn: "2026-11-27" });
});

test("a general question needs no training, and an office without the gate asks nobody", async () => {
  const { desk, lead, phuc } = await gatedOffice(true);
  const general = await askForHelp(desk);
  expect(await takeRequest(desk, "request" in general ? general.request.id : "", phuc)).toBeUndefined();
  const id = await asked(desk);
  const office = (await desk.journal.request(id))!.office;
  await changeSettings(desk, office, { by: lead, settings: { trainingGate: false } });
  expect(await takeRequest(desk, id, phuc)).toBeUndefined();
  expect((await reported(desk)).untrained).toBe(0);
});

test("past the wait an untrained member is offered a topic, and that is in the journal and once in the report", async () => {
  const { desk, phuc } = await gatedOffice(false);
  const id = await asked(desk);
  expect(await takeNext(desk, phuc)).toEqual({ refused: "only-others" });
  desk.clock.now += 11 * minute;
  expect(await callNumber(desk, id, phuc)).toBeUndefined();
  expect(await takeRequest(desk, id, phuc)).toBeUndefined();
  expect(await desk.journal.eventsAbout(`request:${id}`)).toMatchObject([
    {},
    { type: "request-called", data: { untrained: true } },
    { type: "request-taken", data: { untrained: true } },
  ]);
  const report = await reported(desk);
  expect(report.untrained).toBe(1);
  await desk.journal.rebuild();
  expect(await reported(desk)).toEqual(report);
});

test("who has passed the topic is written down as nothing else", async () => {
  const { desk, lead } = await gatedOffice(false);
  const id = await asked(desk);
  await takeRequest(desk, id, lead);
  expect((await desk.journal.eventsAbout(`request:${id}`)).at(-1)).toMatchObject({ type: "request-taken", data: {} });
  expect(await desk.journal.request(id)).not.toHaveProperty("untrained");
});
