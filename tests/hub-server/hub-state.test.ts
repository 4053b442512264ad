import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { giveCode, officeLines, removeFrom } from "../../src/hub-server/commands/office-verbs";
import { refuseNoRoom } from "../../src/hub-server/commands/disk-room";
import { holdFolder, runningDesk } from "../../src/hub-server/control/control-line";
import { localDesk } from "../../src/hub-server/control/local-desk";
import { HubState, readHub, stateFile } from "../../src/hub-server/state/hub-state";
import { readHubCode } from "../../src/domain/hub/hub-code";
import { throwAwayFolder } from "./engine-here";

const now = Date.UTC(2026, 10, 29, 8);
const never = () => Promise.reject(new Error("No engine is needed here."));

test("what was changed is there when the folder is opened again; what failed half way is not", async () => {
  const folder = throwAwayFolder();
  const state = HubState.open(folder);
  const { code } = await giveCode(state, { name: "Xã Hưng Nhượng" }, now);
  writeFileSync(`${stateFile(folder)}.next`, '{"version":1,"offi');
  const again = HubState.open(folder);
  expect(again.hub).toEqual(state.hub);
  expect(again.hub.offices[0]).toMatchObject({ office: readHubCode(code)!.office, name: "Xã Hưng Nhượng" });
});

test("the disk holds no code that works", async () => {
  const folder = throwAwayFolder();
  const { code } = await giveCode(HubState.open(folder), { name: "Xã Hưng Nhượng" }, now);
  expect(readFileSync(stateFile(folder), "utf8")).not.toContain(readHubCode(code)!.secret);
});

test.each([
  [
    "of another version",
    '{"version":2,"offices":[]}',
    /written by another release of the hub \(version 2, this one is 1\)/,
  ],
  ["that is damaged", '{"version":1,"offices":[{}]}', /is damaged; put back the one of the last backup\.$/],
  ["that is cut", '{"version":1', /cannot be read .*; put back the one of the last backup\.$/],
])("a folder %s is refused in one sentence, and left as it is", (_, text, says) => {
  const folder = throwAwayFolder();
  writeFileSync(stateFile(folder), text);
  expect(() => HubState.open(folder)).toThrow(says);
  expect(readFileSync(stateFile(folder), "utf8")).toBe(text);
});

test("a folder that cannot be made is refused in one sentence", () => {
  const folder = throwAwayFolder();
  writeFileSync(join(folder, "file"), "");
  expect(() => HubState.open(join(folder, "file/hub"))).toThrow(/cannot be a folder: a file stands in its way\.$/);
});

test.skipIf(process.getuid?.() === 0)("a folder that may not be written is refused in one sentence", () => {
  const folder = throwAwayFolder();
  mkdirSync(join(folder, "hub"));
  chmodSync(join(folder, "hub"), 0o500);
  expect(() => HubState.open(join(folder, "hub"))).toThrow(/cannot be written: this user may not\.$/);
});

test("when the disk refuses a change nothing is changed", () => {
  const folder = throwAwayFolder();
  const state = HubState.open(folder);
  mkdirSync(`${stateFile(folder)}.next`);
  expect(state.change((hub) => hub.offices.length)).toBe(0);
  const office = { office: "7K3D9QXW", name: "a", since: now, devices: [], removed: [], invitations: [] };
  expect(() => state.change((hub) => hub.offices.push(office))).toThrow();
  expect(state.hub.offices).toEqual([]);
  expect(readHub(folder).offices).toEqual([]);
});

test("an office whose code was not used gets another one; one that is shared gets none", async () => {
  const state = HubState.open(throwAwayFolder());
  const first = await giveCode(state, { name: "Xã Hưng Nhượng" }, now);
  const second = await giveCode(state, { name: " xã hưng nhượng " }, now);
  expect(second.code.slice(0, 9)).toBe(first.code.slice(0, 9));
  expect(second.code).not.toBe(first.code);
  expect(officeLines(state.hub, now)).toEqual([
    expect.stringMatching(/Xã Hưng Nhượng: devices: none, its code was not/),
  ]);
  state.change((hub) => (hub.offices[0]!.code!.usedBy = "U1"));
  await expect(giveCode(state, { name: "Xã Hưng Nhượng" }, now)).rejects.toThrow("is shared already");
  await expect(giveCode(state, { name: "  " }, now)).rejects.toThrow("Say whose code it is");
  expect(removeFrom(state, "Xã Hưng Nhượng")).toBe("Xã Hưng Nhượng is removed; its devices are cut off.");
  expect(() => removeFrom(state, "Xã Hưng Nhượng")).toThrow("The hub knows no office and no device Xã Hưng Nhượng.");
});

test("a folder is held by one process at a time, and commands beside it ask that one", async () => {
  const folder = join(throwAwayFolder(), "hub");
  expect(await runningDesk(folder)).toBeUndefined();
  const letGo = await holdFolder(
    folder,
    Promise.resolve().then(() => localDesk({ state: HubState.open(folder), found: never })),
  );
  await expect(holdFolder(folder, new Promise(() => undefined))).rejects.toThrow(/^A hub runs in .* already/);
  await (await runningDesk(folder))!.office("Xã Hưng Nhượng");
  expect(await (await runningDesk(folder))!.offices()).toHaveLength(1);
  await expect((await runningDesk(folder))!.remove("nobody")).rejects.toThrow("no office and no device nobody");
  letGo();
  expect(existsSync(join(folder, "control"))).toBe(false);
  expect(await runningDesk(folder)).toBeUndefined();
  expect(readHub(folder).offices).toHaveLength(1);
});

test("a disk without room is told in one sentence", () => {
  expect(() => refuseNoRoom("/a", 2 ** 30, 2 ** 20)).toThrow(
    "There is no room: 1 MB are free at /a, 1,024 MB are needed.",
  );
});
