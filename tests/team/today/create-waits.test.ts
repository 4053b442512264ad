import { expect, test } from "vitest";
import { askForHelp } from "../../../src/desk/request/asking";
import { chooseWay, postponeRequest } from "../../../src/desk/request/waiting";
import { usualLongWaits } from "../../../src/domain/waiting-list/wait-kind";
import { createWaits } from "../../../src/team/today/create-waits";
import { openTeam } from "../../cast/team";

const minute = 60_000;

async function openRoom() {
  const team = await openTeam();
  const ask = async () => {
    const answer = await askForHelp(team.desk, { topic: "papers" });
    if ("refused" in answer) throw new Error(answer.refused);
    return answer.request.id;
  };
  /** What Thắm reads after so many minutes. */
  const after = (minutes: number) => {
    team.desk.clock.now += minutes * minute;
    return team.on(() => createWaits(team.as(team.tham)));
  };
  return { team, ask, after };
}

test("who waits in the room is counted, with the minutes of whoever came first", async () => {
  const { team, ask, after } = await openRoom();
  await ask();
  team.desk.clock.now += 7 * minute;
  await ask();
  const waits = after(5);
  await expect.poll(() => waits().waiting).toBe(2);
  expect(waits()).toMatchObject({ longestMinutes: 12, long: [] });
});

test("a call back too long awaited is told of, and is nobody in the room", async () => {
  const { team, ask, after } = await openRoom();
  await chooseWay(team.desk, await ask(), { way: "call-back" });
  const limit = usualLongWaits["call-back"];
  const waits = after(limit);
  await expect.poll(() => waits().long).toEqual([{ id: "call-back", people: 1, limit }]);
  expect(waits()).toMatchObject({ waiting: 0, longestMinutes: 0 });
});

test("the office's own limit says how long is too long", async () => {
  const { team, ask, after } = await openRoom();
  await ask();
  team.now({ office: { ...team.view().office, longWaits: { ...usualLongWaits, here: 10 } } });
  const waits = after(10);
  await expect.poll(() => waits().long).toEqual([{ id: "here", people: 1, limit: 10 }]);
});

test("whoever is to be called back on another day waits for nothing today", async () => {
  const { team, ask, after } = await openRoom();
  const away = await ask();
  await ask();
  await chooseWay(team.desk, away, { way: "call-back" });
  await postponeRequest(team.desk, away, { by: team.tham, to: { until: "2026-11-27" } });
  const waits = after(12 * 60);
  await expect.poll(() => waits().waiting).toBe(1);
  expect(waits().long.map(({ id }) => id)).toEqual(["here"]);
  team.now({ today: "2026-11-28" });
  team.desk.clock.now += 4 * 24 * 60 * minute;
  const later = after(0);
  await expect.poll(() => later().long.map(({ id }) => id)).toContain("call-back");
});
