import { expect, test } from "vitest";
import type { Need } from "../../../src/domain/team/needs";
import { dutyText } from "../../../src/team/duties/duty-text";
import { needText } from "../../../src/team/today/need-text";
import { spokenDay } from "../../../src/wording/day-words";
import { teamWords } from "../../../src/wording/team-words";
import { words } from "../../../src/wording/words";
import { duty, openTeam, shift, units } from "../../cast/team";

const hamlets = Array.from({ length: 5 }, (_, nth) => ({ code: `ap-${nth}`, name: `Ấp ${nth + 1}`, kind: "hamlet" }));

/** A need as Thắm reads it. */
async function read(need: (team: Awaited<ReturnType<typeof openTeam>>) => Need) {
  const team = await openTeam();
  const context = team.as(team.tham);
  return { team, context, says: teamWords().needs, text: needText(need(team), context) };
}

test("a late duty says what, how late and whose", async () => {
  const { team, context, says, text } = await read(({ lien }) => ({
    kind: "late-duty",
    days: 3,
    duty: duty("d1", { member: lien, where: "ap-1" }),
  }));
  expect(text).toBe(says.late(dutyText(duty("d1", { member: team.lien, where: "ap-1" }), context), 3, "Chị Liên"));
  expect(text).toContain(units[1]!.name);
});

test("a duty given back names who cannot do it", async () => {
  const { context, says, text } = await read(({ khoi }) => ({
    kind: "declined-duty",
    duty: duty("d1", { member: khoi }),
  }));
  expect(text).toBe(says.declined(dutyText(duty("d1"), context), "Anh Khôi"));
});

test("a shift to be covered is told with its day and its hour", async () => {
  const { says, text } = await read(({ lien }) => ({ kind: "offered-shift", shift: shift("s1", { member: lien }) }));
  expect(text).toBe(says.offered("Chị Liên", `${spokenDay("2026-11-24")}, 07:30`));
});

test("a time without anybody is told with its day and its hours", async () => {
  const span = { day: "2026-11-26", from: "07:30", to: "11:00" };
  const { says, text } = await read(() => ({ kind: "unstaffed", span }));
  expect(text).toBe(says.unstaffed(spokenDay("2026-11-26"), "07:30", "11:00"));
});

test("of many without a duty the first three are named, the others are counted", async () => {
  const { says, text } = await read(({ lien, khoi, tham }) => ({
    kind: "no-duty",
    members: [lien, khoi, tham, "four", "five"],
  }));
  expect(text).toBe(says.noDuty("Chị Liên, Anh Khôi, Chị Thắm", 5));
});

test("of many hamlets without a member the first three are named, the others are counted", async () => {
  const { says, text } = await read(() => ({ kind: "bare-hamlets", hamlets }));
  expect(text).toBe(says.bare("Ấp 1, Ấp 2, Ấp 3", 5));
});

test("training to be signed names the member and the topics as the welcome calls them", async () => {
  const { says, text } = await read(({ lien }) => ({ kind: "to-sign", member: lien, topics: ["papers", "safety"] }));
  const { papers, safety } = words().welcome.topics;
  expect(text).toBe(says.toSign("Chị Liên", `${papers}, ${safety}`));
});

test("what a team lacks is told one by one, an organisation by the name this office gave it", async () => {
  const team = await openTeam();
  const organisations = [{ id: "womens-union", name: "Chi hội Phụ nữ" }];
  team.now({ office: { ...team.view().office, organisations } });
  const lacks = [
    { of: "members", missing: 2 } as const,
    { of: "leads", missing: 1 } as const,
    { of: "organisation", organisation: "womens-union", missing: 3 } as const,
  ];
  const says = teamWords();
  const what = [says.lacks.members(2), says.lacks.leads(1), says.lacks.organisation(3, "Chi hội Phụ nữ")];
  const [first] = team.view().teams;
  expect(needText({ kind: "team-lacks", team: first!, lacks }, team.as(team.tham))).toBe(
    says.needs.lacks(first!.name, what.join(", ")),
  );
});
