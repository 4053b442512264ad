import { describe, expect, test } from "vitest";
import { createOuting } from "../../../src/team/roster/create-outing";
import { rosterWords } from "../../../src/wording/roster-words";
import { openTeam } from "../../cast/team";

/** Liên, who lives in Ấp 1, at the form. */
async function openForm() {
  const team = await openTeam();
  team.now({ members: team.members({ [team.lien]: { hamlet: "ap-1" } }) });
  const form = team.on(() => createOuting(team.as(team.lien)));
  return { team, form, told: async () => (await team.read()).outings };
}

describe("work away from the tablet", () => {
  test("is told as today's hour in the member's own hamlet, unless they say otherwise", async () => {
    const { team, form, told } = await openForm();
    form.change({ alone: "3", topic: "papers" });
    await form.onSave();
    expect(await told()).toMatchObject([
      {
        kind: "help",
        member: team.lien,
        alone: 3,
        forThem: 0,
        day: "2026-11-24",
        minutes: 60,
        hamlet: "ap-1",
        topic: "papers",
      },
    ]);
    expect(form.said()).toEqual({ fault: "", good: rosterWords().outing.saved });
  });

  test("that is outreach reaches people and helps nobody, whatever was typed for help before", async () => {
    const { form, told } = await openForm();
    form.change({ alone: "3" });
    form.change({ kind: "outreach", reached: "40", hours: "1,5" });
    await form.onSave();
    const [outing] = await told();
    expect(outing).toMatchObject({ kind: "outreach", reached: 40, minutes: 90 });
    expect(outing).not.toHaveProperty("alone");
  });

  test("leaves an empty form of the same kind, so that no number is sent twice", async () => {
    const { form } = await openForm();
    form.change({ kind: "outreach", reached: "40", hours: "2", topic: "safety" });
    await form.onSave();
    expect(form.asked()).toMatchObject({ kind: "outreach", reached: "", hours: "1", topic: "", hamlet: "ap-1" });
  });

  test("that was saved can be taken back by its id", async () => {
    const { form, told } = await openForm();
    expect(form.last()).toBe("");
    form.change({ forThem: "1" });
    await form.onSave();
    expect(form.last()).toBe((await told())[0]!.id);
  });
});

describe("work away from the tablet is put right first", () => {
  test.each([
    ["when nobody was helped", "number", { alone: "0", forThem: "" }],
    ["when a number is a word", "number", { alone: "hai" }],
    ["when one of two numbers is a word", "number", { alone: "2", forThem: "x" }],
    ["when nobody was reached", "number", { kind: "outreach", reached: "" }],
    ["when the day is still to come", "day", { day: "25-11-2026" }],
    ["when there is no such day", "day", { day: "31-11-2026" }],
    ["when it took no time", "hours", { hours: "0" }],
    ["when it took longer than a day", "hours", { hours: "25" }],
  ] as const)("%s", async (_why, fault, wrong) => {
    const { form, told } = await openForm();
    form.change({ alone: "2", ...wrong });
    await form.onSave();
    expect(form.said()).toEqual({ fault: rosterWords().outing.faults[fault], good: "" });
    expect(form.asked()).toMatchObject(wrong);
    expect(await told()).toEqual([]);
  });
});
