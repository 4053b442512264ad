import { describe, expect, test } from "vitest";
import { pinFault } from "../../../src/domain/office/pin-guard";
import { createImport } from "../../../src/team/members/create-import";
import { createPinSheet } from "../../../src/team/members/create-pin-sheet";
import { knownWords } from "../../../src/team/members/known-words";
import { readMember } from "../../../src/team/members/read-member";
import { readSheet } from "../../../src/team/members/read-sheet";
import { writeTemplate } from "../../../src/team/members/write-template";
import { staffWords } from "../../../src/wording/staff-words";
import { teamWords } from "../../../src/wording/team-words";
import { words } from "../../../src/wording/words";
import { openTeam } from "../../cast/team";

// Made before the tests: what loads the Excel parts must not cost one of them its time.
const template = new File([await writeTemplate()], "mau.xlsx");
await readSheet(template);

const listed = (...lines: string[]) => new File([["Tên;Vai trò;Tổ;Ấp;Tổ chức", ...lines].join("\n")], "to.csv");

/** The file card as Thắm or another opens it. */
async function openFile(who: "tham" | "lien" = "tham") {
  const team = await openTeam();
  const context = team.as(team[who]);
  const names = async () => (await team.read()).members.map(({ name }) => name);
  return { team, context, names, ...team.on(() => createImport(context)) };
}

describe("a file of members on its way in", () => {
  test("is shown before anybody is added, and comes in whole with a PIN for each", async () => {
    const { team, context, names, preview, added, onFile, onAdd } = await openFile();
    await onFile(listed("Em Ngân;tình nguyện viên;Tổ ấp 1;ap 1;", "Chú Tư;dieu phoi;;;HỘI PHỤ NỮ"));
    expect(preview()).toMatchObject({ faults: [], ignored: [] });
    expect(preview()?.lines).toMatchObject([
      { name: "Em Ngân", role: "volunteer", hamlet: "ap-1", team: "Tổ ấp 1" },
      { name: "Chú Tư", role: "coordinator", organisation: "womens-union" },
    ]);
    expect(await names()).toHaveLength(3);
    await onAdd();
    expect(await names()).toEqual(expect.arrayContaining(["Em Ngân", "Chú Tư"]));
    expect([added(), preview()]).toEqual([2, undefined]);
    const sheet = team.on(() => createPinSheet(context)).sheet();
    expect(sheet.map(({ name }) => name)).toEqual(["Em Ngân", "Chú Tư"]);
    expect(sheet.filter(({ pin }) => pinFault(pin))).toEqual([]);
  });

  test("names whoever is in the team already, however the name is marked", async () => {
    const { preview, onFile } = await openFile();
    await onFile(listed("CHI LIEN;;;;"));
    expect(preview()?.faults).toMatchObject([{ row: 2, column: "name", fault: "twice" }]);
  });

  test("that cannot be read takes the one before it off the screen", async () => {
    const { preview, fault, onFile } = await openFile();
    await onFile(listed("Em Ngân;;;;"));
    await onFile(new File(["chưa có gì"], "to.csv"));
    expect([preview(), fault()]).toEqual([undefined, teamWords().file.noColumns]);
    await onFile(listed("Em Ngân;;;;"));
    expect([preview()?.lines.length, fault()]).toEqual([1, ""]);
  });

  test("brought by a volunteer adds nobody, says why, and stays to be brought by a lead", async () => {
    const { context, names, preview, added, adding, onFile, onAdd } = await openFile("lien");
    await onFile(listed("Em Ngân;;;;"));
    await onAdd();
    expect(context.said()).toBe(teamWords().refused["leads-only"]);
    expect([await names(), added(), adding()]).toEqual([expect.not.arrayContaining(["Em Ngân"]), undefined, false]);
    expect(preview()?.lines).toHaveLength(1);
  });

  test("made from the template as it is, is understood to the last word", async () => {
    const { team, preview, onFile } = await openFile();
    team.now({ members: team.view().members.filter(({ id }) => id !== team.lien) });
    await onFile(template);
    expect(preview()).toMatchObject({ faults: [], ignored: [], lines: [{ topics: ["papers", "safety"] }] });
  });
});

test("a file may say every role, topic, hamlet and organisation that the office's screens show", async () => {
  const team = await openTeam();
  const organisations = [{ id: "bn", name: "Ban Nhân dân ấp" }];
  team.now({ office: { ...team.view().office, organisations } });
  const known = knownWords(team.as(team.tham));
  expect(known.roles.get("dieu phoi")).toBe("coordinator");
  expect([...known.topics.values()]).toEqual(Object.keys(words().welcome.topics));
  expect([...known.hamlets]).toContainEqual(["ap cho", "ap-cho"]);
  expect([...known.organisations]).toEqual([["ban nhan dan ap", "bn"]]);
});

describe("the sheet of first PINs", () => {
  test("keeps one line for a member, with the PIN that opens now, until it was handed out", async () => {
    const team = await openTeam();
    const { give, sheet, onHandedOut } = team.on(() => createPinSheet(team.as(team.tham)));
    const lien = { id: team.lien, name: "Chị Liên" };
    expect(await give([lien, { id: team.khoi, name: "Anh Khôi" }])).toBe(true);
    const before = sheet().find(({ member }) => member === team.lien)?.pin;
    await give([lien]);
    expect(sheet().map(({ name }) => name)).toEqual(["Anh Khôi", "Chị Liên"]);
    expect(sheet().at(-1)?.pin).not.toBe(before);
    onHandedOut();
    expect(sheet()).toEqual([]);
  });

  test("says so when one of those chosen got none", async () => {
    const team = await openTeam();
    const context = team.as(team.tham);
    const { give, making } = team.on(() => createPinSheet(context));
    expect(await give([{ id: team.tham, name: "Chị Thắm" }])).toBe(false);
    expect([context.said(), making()]).toEqual([teamWords().refused.contested, false]);
  });
});

test("a member added by hand has a name nobody else has, and a PIN nobody would guess", async () => {
  const team = await openTeam();
  const context = team.as(team.tham);
  expect(readMember("  Em  Ngân ", "280519", context)).toEqual({ name: "Em Ngân" });
  expect(readMember("chi lien", "280519", context)).toEqual({ fault: staffWords().members.nameTwice("chi lien") });
  expect(readMember("", "280519", context)).toEqual({ fault: staffWords().members.nameMissing });
  expect(readMember("Em Ngân", "123456", context)).toHaveProperty("fault");
});
