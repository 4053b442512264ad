import { describe, expect, test } from "vitest";
import { changeSettings } from "../../../src/desk/office/change-settings";
import { createSettingsSaving } from "../../../src/team/units/create-settings-saving";
import { hamletsFault } from "../../../src/team/units/hamlets-fault";
import { readTeamName } from "../../../src/team/units/read-team-name";
import { readTerms } from "../../../src/team/units/read-terms";
import { teamWords } from "../../../src/wording/team-words";
import { unitWords } from "../../../src/wording/unit-words";
import { openTeam } from "../../cast/team";

const typed = { team: "", office: "", hamlet: "", organisations: "" };

describe("what things are called here", () => {
  test("is the usual name wherever a field was left empty", () => {
    expect(readTerms({ ...typed, team: " ", office: " Trung tâm  phục vụ " }, [])).toMatchObject({
      settings: { terms: { team: "", office: "Trung tâm phục vụ", levels: [] } },
    });
  });

  test("keeps the members of an organisation that stays, whatever is written above or below it", () => {
    const known = [
      { id: "womens-union", name: "Hội Phụ nữ" },
      { id: "teacher", name: "Giáo viên" },
    ];
    const organisations = "Ban Nhân dân ấp\n\n Hội  Phụ nữ \nHội Phụ nữ";
    expect(readTerms({ ...typed, organisations }, known)).toMatchObject({
      settings: {
        organisations: [
          { id: "Ban Nhân dân ấp", name: "Ban Nhân dân ấp" },
          { id: "womens-union", name: "Hội Phụ nữ" },
        ],
      },
    });
  });

  test("names the line that cannot be a name", () => {
    const read = readTerms({ ...typed, organisations: "Hội Phụ nữ\n---" }, []);
    expect(read).toEqual({ fault: `“---”: ${unitWords().terms.noName}` });
  });

  test("may name twenty organisations", () => {
    const organisations = Array.from({ length: 20 }, (_, n) => `Hội ${n}`).join("\n");
    expect(readTerms({ ...typed, organisations }, [])).toHaveProperty("settings");
  });
});

describe("hamlets to be added", () => {
  const says = unitWords().hamlets;

  test("are refused when one of them stands there, or in the same list, however it is cased and marked", () => {
    expect(hamletsFault(["Ấp 3", "AP 1"], ["Ấp 1"])).toBe(says.twice("AP 1"));
    expect(hamletsFault(["Ấp 3", "ấp 3"], [])).toBe(says.twice("ấp 3"));
  });

  test("are at least one", () => {
    expect(hamletsFault([], ["Ấp 1"])).toBe(says.empty);
  });
});

test("no two teams have one name, but a team may keep its own", async () => {
  const team = await openTeam();
  const context = team.as(team.tham);
  const own = team.view().teams.find(({ name }) => name === "Tổ ấp 1")!;
  const says = unitWords().teams;
  expect(readTeamName("TO AP 1", context)).toEqual({ fault: says.twice("TO AP 1") });
  expect(readTeamName("TỔ ẤP 1", context, own.id)).toEqual({ name: "TỔ ẤP 1" });
  expect(readTeamName("Tổ ấp 2", context, own.id)).toEqual({ fault: says.twice("Tổ ấp 2") });
  expect(readTeamName("-", context)).toEqual({ fault: says.noName });
});

describe("settings of the team", () => {
  test("are saved in part, and what is not named stays as it was", async () => {
    const team = await openTeam();
    const saving = team.on(() => createSettingsSaving(team.as(team.tham)));
    await changeSettings(team.desk, team.office, { by: team.tham, settings: { phone: "0270 3 123 456" } });
    await saving.save({ settings: { contactDays: 10 } });
    expect(saving.said()).toEqual({ fault: "", good: teamWords().saved });
    expect((await team.read()).office).toMatchObject({ contactDays: 10, phone: "0270 3 123 456" });
  });

  test("with a fault are not saved, and nothing is said to be", async () => {
    const team = await openTeam();
    const saving = team.on(() => createSettingsSaving(team.as(team.tham)));
    await saving.save({ settings: { contactDays: 10 } });
    await saving.save({ fault: unitWords().minimum.fault });
    expect(saving.said()).toEqual({ fault: unitWords().minimum.fault, good: "" });
  });

  test("of a volunteer are refused, and not said to be saved", async () => {
    const team = await openTeam();
    const context = team.as(team.lien);
    const saving = team.on(() => createSettingsSaving(context));
    await saving.save({ settings: { contactDays: 10 } });
    expect([context.said(), saving.said().good]).toEqual([teamWords().refused["leads-only"], ""]);
    expect((await team.read()).office.contactDays).not.toBe(10);
  });
});
