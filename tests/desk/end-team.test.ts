import { expect, test } from "vitest";
import { assignDuty } from "../../src/desk/duty/assign-duty";
import { readTeam } from "../../src/desk/read-team";
import { planShifts } from "../../src/desk/roster/plan-shifts";
import { changeTeam } from "../../src/desk/team/change-team";
import { describeMember } from "../../src/desk/team/describe-member";
import { endTeam } from "../../src/desk/team/end-team";
import { importMembers, type Arrived } from "../../src/desk/team/import-members";
import { heldByTeam } from "../../src/domain/team/held-by-team";
import { openedOffice } from "../cast/desk";

const day = "2026-11-24";
const names = ["Chị Liên", "Anh Khôi", "Em Ngân"];
const lines = names.map((name) => ({ name, role: "volunteer" as const, team: "Tổ ấp 1" }));

/** A team of three, of whom Khôi left; Liên has a duty and a shift. */
async function openTeam() {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const file = { office, unit: office, lines, makePin: () => "280519" };
  const [lien, khoi] = ((await importMembers(desk, file, lead)) as Arrived[]).map(({ member }) => member);
  const [team] = await desk.journal.things("team");
  await describeMember(desk, khoi!, { by: lead, fact: { type: "member-left", data: {} } });
  await assignDuty(desk, { office, what: "put-up-posters", count: 6, due: "2026-11-27", members: [lien!] }, lead);
  await planShifts(desk, [{ office, member: lien!, day: "2026-11-25", from: "08:00", to: "10:00" }], lead);
  const view = async () => (await readTeam(desk.journal, office, day))!;
  return { desk, lead, team: team!.id, lien: lien!, khoi: khoi!, view };
}

test("a lead renames a team, and says what it alone must have, and nobody else does", async () => {
  const { desk, lead, team, lien, view } = await openTeam();
  const renamed = { type: "team-renamed", data: { name: "Tổ Bình Minh" } } as const;
  const minimum = { members: 4, leads: 1, organisations: [] };
  expect(await changeTeam(desk, team, { by: lien, fact: renamed })).toBe("leads-only");
  expect(await changeTeam(desk, team, { by: lead, fact: renamed })).toBe("changed");
  expect(await changeTeam(desk, team, { by: lead, fact: { type: "team-minimum-set", data: { minimum } } })).toBe(
    "changed",
  );
  expect((await view()).teams).toMatchObject([{ name: "Tổ Bình Minh", minimum }]);
  await changeTeam(desk, team, { by: lead, fact: { type: "team-minimum-set", data: { minimum: null } } });
  expect((await view()).teams[0]).not.toHaveProperty("minimum");
});

test("a team that ends lets its people go in one write, with their duties and shifts; those who left come back to none", async () => {
  const { desk, lead, team, lien, khoi, view } = await openTeam();
  expect(heldByTeam(team, await view())).toEqual({ people: 2, duties: 1, shifts: 1 });
  const before = desk.journal.lines.length;
  expect(await endTeam(desk, team, lien)).toBe("leads-only");
  expect(await endTeam(desk, team, lead)).toBe("changed");
  expect(desk.journal.lines).toHaveLength(before + 4);
  const { teams, members, duties, shifts } = await view();
  expect(teams).toEqual([]);
  expect(members.map((member) => member.team)).toEqual([undefined, undefined, undefined]);
  expect(duties).toMatchObject([{ member: lien, state: "assigned" }]);
  expect(shifts).toMatchObject([{ member: lien }]);
  expect(await desk.journal.thing("team", team)).toMatchObject({ to: day });
  await describeMember(desk, khoi, { by: lead, fact: { type: "member-returned", data: {} } });
  expect((await view()).members.find(({ id }) => id === khoi)).not.toHaveProperty("team");
});

test("a team ends once, and none of it is written when somebody changed a member meanwhile", async () => {
  const { desk, lead, team, lien, view } = await openTeam();
  const { append } = desk.journal;
  let came = false;
  desk.journal.append = async (events, tallies) => {
    if (!came && events[0]?.type === "team-ended") {
      came = true;
      await describeMember(desk, lien, {
        by: lead,
        fact: { type: "member-described", data: { organisation: "teacher" } },
      });
    }
    return append.call(desk.journal, events, tallies);
  };
  expect(await endTeam(desk, team, lead)).toBe("changed");
  expect((await view()).members.find(({ id }) => id === lien)).toMatchObject({ organisation: "teacher" });
  expect((await view()).members.every((member) => !member.team)).toBe(true);
  expect(desk.journal.lines.filter(({ type }) => type === "team-ended")).toHaveLength(1);
  expect(await endTeam(desk, team, lead)).toBe("unknown");
});
