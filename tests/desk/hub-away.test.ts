import { expect, test } from "vitest";
import { assignDuty } from "../../src/desk/duty/assign-duty";
import { changeSettings } from "../../src/desk/office/change-settings";
import { changeTablet } from "../../src/desk/office/change-tablet";
import { endDay } from "../../src/desk/office/end-day";
import { checkBackup, makeBackup } from "../../src/desk/office/make-backup";
import { openOffice } from "../../src/desk/office/open-office";
import { openTrial } from "../../src/desk/trial/open-trial";
import { askForHelp } from "../../src/desk/request/asking";
import { enterPaper } from "../../src/desk/request/enter-paper";
import { openGroup } from "../../src/desk/request/open-group";
import { takeNext } from "../../src/desk/request/reach-next";
import { takeRequest } from "../../src/desk/request/taking";
import { planShifts } from "../../src/desk/roster/plan-shifts";
import { addMember } from "../../src/desk/team/add-member";
import { changeWork } from "../../src/desk/team/change-work";
import { formTeam } from "../../src/desk/team/form-team";
import { addUnits } from "../../src/desk/unit/add-units";
import { hungNhuong, openDesk, openedOffice } from "../cast/desk";
import { today } from "../cast/requests";
import { holdingBreath, trialPlan } from "../cast/trial";

/** An office with somebody who waits and a backup at hand, whose hub cannot be reached any more. */
async function withoutHub() {
  const { desk, lead } = await openedOffice();
  const asked = await askForHelp(desk);
  if ("refused" in asked) throw new Error(asked.refused);
  await desk.vault.newBackupCode();
  const made = await makeBackup(desk, lead);
  if ("refused" in made) throw new Error(made.refused);
  const [office] = await desk.journal.things("office");
  const before = [...desk.journal.lines];
  desk.journal.append = async () => "away";
  return { desk, lead, office: office!.id, id: asked.request.id, backup: made.file, before };
}

test("no verb writes what only the hub can decide, and each says that the hub is away", async () => {
  const { desk, lead, office, id, backup, before } = await withoutHub();
  const settings = { by: lead, settings: { name: "Xã Mới" } };
  const fact = { type: "tablet-role-chosen", data: { role: "board" } } as const;
  expect(await takeRequest(desk, id, lead)).toBe("hub-away");
  expect(await takeNext(desk, lead)).toEqual({ refused: "hub-away" });
  expect(await changeSettings(desk, office, settings)).toBe("hub-away");
  expect(await changeTablet(desk, desk.identity.id, { by: lead, fact })).toBe("hub-away");
  expect(await changeWork(desk, lead, { type: "work-started", data: { desk: "" } })).toBe("hub-away");
  expect(await checkBackup(desk, backup, lead)).toEqual({ refused: "hub-away" });
  expect(await planShifts(desk, [], lead)).toBe("hub-away");
  expect(await assignDuty(desk, { office, kind: "guide-a-group", members: [] } as never, lead)).toBe("hub-away");
  expect(await addUnits(desk, [], lead)).toEqual({ refused: "hub-away" });
  const line = { day: today, n: 1, helper: lead, outcome: "did-it-alone" } as const;
  expect(await enterPaper(desk, line)).toBe("hub-away");
  expect(await askForHelp(desk)).toEqual({ refused: "hub-away" });
  expect(await formTeam(desk, { office, name: "Tổ 1", unit: "" }, lead)).toBe("hub-away");
  expect(await openGroup(desk, [id], { by: lead, guide: "DVC1", step: "a", stepNumber: 1 })).toEqual({
    refused: "hub-away",
  });
  const joining = { office, name: "Anh Phúc", role: "volunteer", pin: "192837" } as const;
  expect(await addMember(desk, joining, lead)).toEqual({ refused: "hub-away" });
  expect(desk.journal.lines).toEqual(before);
});

test("whoever stands at the tablet's own number is served while the hub is away", async () => {
  const { desk, lead } = await openedOffice();
  for (let n = 0; n < 2; n += 1) await askForHelp(desk);
  const { append } = desk.journal;
  const [, second] = await desk.journal.waiting(9, today);
  desk.journal.append = async (events, tallies) =>
    events[0]!.about.endsWith(second!.number) ? append(events, tallies) : "away";
  expect(await takeNext(desk, lead)).toEqual({ id: second!.id });
});

test("an office is not opened on a device that waits for its hub, and that is said", async () => {
  const desk = await openDesk();
  desk.journal.append = async () => "away";
  expect(await openOffice(desk, hungNhuong, undefined)).toEqual({ refused: "hub-away" });
  expect(await openTrial(desk, trialPlan(), holdingBreath)).toBe("hub-away");
  expect(await desk.journal.things("office")).toEqual([]);
});

test("at the end of a day what only the hub may settle stays open, and is settled once it is reached", async () => {
  const { desk } = await openedOffice();
  for (let n = 0; n < 2; n += 1) await askForHelp(desk);
  const [office] = await desk.journal.things("office");
  const [own] = await desk.journal.waiting(9, today);
  const { append } = desk.journal;
  desk.journal.append = async (events, tallies) =>
    events[0]!.about.endsWith(own!.number) ? append(events, tallies) : "away";
  desk.clock.now += 86_400_000;
  expect(await endDay(desk, office!)).toBe(1);
  desk.journal.append = append;
  expect(await endDay(desk, office!)).toBe(1);
  expect(await endDay(desk, office!)).toBe(0);
});
