import { expect, test } from "vitest";
import { catalogue, openGuideWords } from "../../../src/content/catalogue";
import { createNeeds } from "../../../src/team/today/create-needs";
import { duty, openTeam } from "../../cast/team";

// Fetched before the tests: what compiles every guide must not cost one of them its time.
const versions = await openGuideWords();

/** Long after every guide of this build had to be checked. */
const muchLater = "2099-01-01";

const needsOfTham = (team: Awaited<ReturnType<typeof openTeam>>) => team.on(() => createNeeds(team.as(team.tham)));

test("a guide that ran out is told of until somebody has it to check, and again when they give it back", async () => {
  const team = await openTeam();
  const [guide] = catalogue;
  const needs = needsOfTham(team);
  const stale = () => needs().stale.map(({ code }) => code);
  const check = duty("d1", { member: team.lien, what: "check-guide", guide: guide!.code });
  team.now({ today: muchLater });
  expect(stale()).toHaveLength(catalogue.length);
  for (const state of ["assigned", "accepted"] as const) {
    team.now({ duties: [{ ...check, state }] });
    expect(stale()).not.toContain(guide!.code);
  }
  for (const state of ["declined", "done", "ended"] as const) {
    team.now({ duties: [{ ...check, state }] });
    expect(stale()).toContain(guide!.code);
  }
});

test("a duty to mend a guide does not count as checking it", async () => {
  const team = await openTeam();
  const [guide] = catalogue;
  const needs = needsOfTham(team);
  team.now({ today: muchLater, duties: [duty("d1", { member: team.lien, what: "fix-guide", guide: guide!.code })] });
  expect(needs().stale.map(({ code }) => code)).toContain(guide!.code);
});

test("a lead of one team hears what that team lacks, and of no other's and no hamlet", async () => {
  const team = await openTeam();
  const needs = needsOfTham(team);
  const minimum = { members: 9, leads: 0, organisations: [] };
  team.now({ office: { ...team.view().office, minimum } });
  const lacking = () => needs().team.flatMap((need) => (need.kind === "team-lacks" ? [need.team.name] : []));
  const kinds = () => needs().team.map(({ kind }) => kind);
  expect(lacking().toSorted()).toEqual(["Tổ ấp 1", "Tổ ấp 2"]);
  expect(kinds()).toContain("bare-hamlets");
  const second = team.view().teams.find(({ name }) => name === "Tổ ấp 2")!;
  team.now({ members: team.members({ [team.tham]: { team: second.id } }) });
  expect(lacking()).toEqual(["Tổ ấp 2"]);
  expect(kinds()).not.toContain("bare-hamlets");
});

test("a member who did every guide of a topic alone waits for a signature, until a lead signed it", async () => {
  const team = await openTeam();
  const practised = Object.fromEntries(versions.map(({ code, version }) => [code, version]));
  const needs = needsOfTham(team);
  const waiting = () => needs().team.flatMap((need) => (need.kind === "to-sign" ? [[need.member, need.topics]] : []));
  const learnt = catalogue.map(({ topic }) => topic);
  const passed = Object.fromEntries(learnt.filter((topic) => topic !== "papers").map((topic) => [topic, 1]));
  team.now({ members: team.members({ [team.lien]: { practised, passed } }) });
  await expect.poll(waiting).toEqual([[team.lien, ["papers"]]]);
  team.now({ members: team.members({ [team.lien]: { practised, passed: { ...passed, papers: 1 } } }) });
  expect(waiting()).toEqual([]);
});
