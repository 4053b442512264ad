import { expect, test } from "vitest";
import { askForHelp } from "../../../src/desk/request/asking";
import { closeRequest } from "../../../src/desk/request/in-hand";
import { takeRequest } from "../../../src/desk/request/taking";
import { tellOuting } from "../../../src/desk/outing/tell-outing";
import { createWeek } from "../../../src/team/today/create-week";
import { openTeam } from "../../cast/team";

/** One turn of Liên and one of Khôi at the tablet, and of Liên two in her hamlet this week, nine the Sunday before. */
async function openWeek() {
  const team = await openTeam();
  const { desk, office, lien, khoi } = team;
  for (const by of [lien, khoi]) {
    const answer = await askForHelp(desk, { topic: "papers" });
    if ("refused" in answer) throw new Error(answer.refused);
    await takeRequest(desk, answer.request.id, by);
    await closeRequest(desk, answer.request.id, { by, outcome: "did-it-alone" });
  }
  for (const [day, forThem] of [["2026-11-23", 2] as const, ["2026-11-22", 9] as const]) {
    const data = { office, member: lien, day, minutes: 60, alone: 0, forThem };
    await tellOuting(desk, { type: "field-help-given", data }, lien);
  }
  team.now({ outings: (await team.read()).outings });
  return { team, week: team.on(() => createWeek(team.as(team.tham))) };
}

test("help since Monday is counted at the tablet and away from it, and nothing of the week before", async () => {
  const { week } = await openWeek();
  await expect.poll(() => week()).toEqual({ alone: 2, "for-them": 2 });
});

test("a lead of one team reads what that team helped", async () => {
  const { team, week } = await openWeek();
  const khois = team.view().members.find(({ id }) => id === team.khoi)!.team;
  team.now({ members: team.members({ [team.tham]: { team: khois } }) });
  await expect.poll(() => week()).toEqual({ alone: 1, "for-them": 0 });
});

test("help of whoever left since stays in the office's count", async () => {
  const { team, week } = await openWeek();
  team.now({ members: team.view().members.filter(({ id }) => id !== team.khoi) });
  await expect.poll(() => week()).toEqual({ alone: 2, "for-them": 2 });
});
