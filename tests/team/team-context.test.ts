import { describe, expect, test } from "vitest";
import { treeOn } from "../../src/domain/unit/unit-tree";
import { staffWords } from "../../src/wording/staff-words";
import { teamWords } from "../../src/wording/team-words";
import { today } from "../cast/requests";
import { openTeam, units } from "../cast/team";

const namesOf = (all: readonly { name: string }[]) => all.map(({ name }) => name);

describe("who is answered for", () => {
  test("a lead of one team answers for that team alone", async () => {
    const team = await openTeam();
    const [first] = team.view().teams;
    const members = team.members({ [team.tham]: { team: first!.id } });
    team.now({ members });
    const inIt = members.filter(({ team: id }) => id === first!.id);
    expect(namesOf(team.as(team.tham).members())).toEqual(namesOf(inIt));
    expect(inIt.length).toBeLessThan(members.length);
  });

  test("a lead of no team, and a coordinator of any, answer for the whole office", async () => {
    const team = await openTeam();
    expect(team.as(team.tham).members()).toHaveLength(3);
    expect(team.as(team.lien, "coordinator").members()).toHaveLength(3);
  });

  test("a volunteer leads nothing; a coordinator leads, and yet makes no backup", async () => {
    const team = await openTeam();
    const [volunteer, coordinator] = [team.as(team.lien), team.as(team.lien, "coordinator")];
    expect([volunteer.isLead(), volunteer.mayDo("arrange-duties")]).toEqual([false, false]);
    expect([coordinator.isLead(), coordinator.mayDo("arrange-duties")]).toEqual([true, true]);
    expect([coordinator.mayDo("make-backup"), team.as(team.tham).mayDo("make-backup")]).toEqual([false, true]);
  });

  test("whoever is no longer known has no made-up name", async () => {
    const team = await openTeam();
    expect(team.as(team.tham).nameOf(team.lien)).toBe("Chị Liên");
    expect(team.as(team.tham).nameOf("ai-do")).toBe(teamWords().none);
  });
});

describe("the hamlets of an office", () => {
  test("are those of its commune, and those written down before it had a place", async () => {
    const team = await openTeam();
    const neighbour = [
      { code: "xa-ben", name: "Xã Bên", kind: "commune" },
      { code: "ap-ben", name: "Ấp Bên", kind: "hamlet", parent: "xa-ben" },
    ];
    team.now({
      tree: treeOn([...units, ...neighbour], today),
      office: { ...team.view().office, unit: "xa" },
    });
    expect(namesOf(team.as(team.tham).hamlets())).toEqual(["Ấp 1", "Ấp 2", "Ấp Chợ"]);
  });

  test("are all that are known while nobody has chosen its place", async () => {
    const team = await openTeam();
    expect(namesOf(team.as(team.tham).hamlets()).toSorted()).toEqual(["Ấp 1", "Ấp 2", "Ấp Chợ"]);
  });

  test("are called by what they became, from the day of a merger on", async () => {
    const team = await openTeam();
    const merged = units.map((unit) => (unit.code === "ap-1" ? { ...unit, to: today, into: ["ap-2"] } : unit));
    team.now({ tree: treeOn(merged, today) });
    const { unitName } = team.as(team.tham);
    expect([unitName("ap-1"), unitName("ap-la"), unitName(undefined)]).toEqual(["Ấp 2", "", ""]);
  });
});

describe("an act", () => {
  test("that is refused says why, and the next one that is done takes the words away", async () => {
    const team = await openTeam();
    const context = team.as(team.tham);
    expect(await context.act(async () => "leads-only")).toBe(false);
    expect(context.said()).toBe(teamWords().refused["leads-only"]);
    expect(await context.act(async () => "changed")).toBe(true);
    expect(context.said()).toBe("");
  });

  test("that the disk did not take is said to be not saved", async () => {
    const team = await openTeam();
    const context = team.as(team.tham);
    expect(await context.act(() => Promise.reject(new Error("no room")))).toBe(false);
    expect(context.said()).toBe(staffWords().notSaved);
  });
});
