import { expect, test } from "vitest";
import { putOff } from "../../../src/desk/team/put-off";
import { askForHelp } from "../../../src/desk/request/asking";
import { closeRequest } from "../../../src/desk/request/in-hand";
import { takeRequest } from "../../../src/desk/request/taking";
import { createLeadDay } from "../../../src/team/today/create-lead-day";
import { today } from "../../cast/requests";
import { duty, openTeam } from "../../cast/team";

const dayOf = (team: Awaited<ReturnType<typeof openTeam>>, id = team.tham) =>
  team.on(() => createLeadDay(team.as(id, "lead")));

test("what is to be done stands by why it is, and what is put off comes back on its day", async () => {
  const team = await openTeam();
  team.now({ duties: [duty("d1", { member: team.lien, due: "2026-11-20" })] });
  const day = dayOf(team);
  const word = () =>
    day
      .groups()
      .find(({ id }) => id === "word")
      ?.needs.map(({ need }) => need.kind);
  expect(word()).toEqual(["late-duty"]);
  const { id } = day
    .groups()
    .flatMap(({ needs }) => needs)
    .find(({ need }) => need.kind === "late-duty")!;
  await putOff(team.desk, team.tham, { need: id, until: "2026-11-26" });
  const { members } = await team.read();
  team.now({ members });
  expect(word()).toBeUndefined();
  expect(day.putOff()).toMatchObject([{ id, until: "2026-11-26" }]);
  team.now({ today: "2026-11-26" });
  expect(word()).toEqual(["late-duty"]);
  expect(day.putOff()).toEqual([]);
});

test("whoever did a topic for three people is to be offered practice, and each lead puts off for themselves", async () => {
  const team = await openTeam();
  for (let nth = 0; nth < 3; nth += 1) {
    const asked = await askForHelp(team.desk, { topic: "papers" });
    if ("refused" in asked) throw new Error(asked.refused);
    await takeRequest(team.desk, asked.request.id, team.lien);
    await closeRequest(team.desk, asked.request.id, { by: team.lien, outcome: "done-for-them" });
  }
  const kinds = (of: ReturnType<typeof dayOf>) =>
    of.groups().flatMap(({ needs }) => needs.map(({ need }) => need.kind));
  const day = dayOf(team);
  await expect.poll(() => kinds(day)).toContain("done-for-them");
  await putOff(team.desk, team.khoi, { need: `done-for-them/${team.lien}/papers`, until: "2026-12-01" });
  team.now({ members: (await team.read()).members, today });
  expect(kinds(day)).toContain("done-for-them");
});

test("a lead of one team hears nothing of the office's promise", async () => {
  const team = await openTeam();
  const promise = { minutes: 15 as const, soon: 80, alone: 100 };
  team.now({ office: { ...team.view().office, promise } });
  for (let nth = 0; nth < 5; nth += 1) {
    const asked = await askForHelp(team.desk, {});
    if ("refused" in asked) throw new Error(asked.refused);
    await takeRequest(team.desk, asked.request.id, team.lien);
    await closeRequest(team.desk, asked.request.id, { by: team.lien, outcome: "done-for-them" });
  }
  const day = dayOf(team);
  const isTold = () => day.groups().some(({ needs }) => needs.some(({ need }) => need.kind === "promise"));
  await expect.poll(isTold).toBe(true);
  team.now({ members: team.members({ [team.tham]: { team: team.view().teams[0]!.id } }) });
  expect(isTold()).toBe(false);
});
