import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { diskSeen, durableSeen, engineSeen, tellSeen } from "../../src/hub-server/commands/check-hub";
import { runCommand } from "../../src/hub-server/commands/run-command";
import { openHub } from "../../src/hub-server/open-hub";
import { startEngine } from "../../src/hub-server/engine/start-engine";
import { logIn, newDevice } from "./device-client";
import { engineHere, throwAwayFolder } from "./engine-here";
import { hubHere, officeWith } from "./hub-here";

async function said(folder: string, verb: string, what = ""): Promise<string> {
  const lines: string[] = [];
  await runCommand(verb, what, { folder, tell: (line) => lines.push(line) });
  return lines.join("\n");
}

test("a code is told and shown, also while no hub runs; an unknown command is named", async () => {
  const folder = join(throwAwayFolder(), "hub");
  expect(await said(folder, "offices")).toBe("There is no office yet.");
  const text = await said(folder, "office", "Xã Hưng Nhượng");
  expect(text).toMatch(/\n {2}([0-9A-Z]{4}-){5}[0-9A-Z]{4}\n/);
  expect(text).toContain("▄▄▄▄▄▄▄");
  expect(await said(folder, "offices")).toContain("Xã Hưng Nhượng: devices: none");
  expect(() => runCommand("constructor", "", { folder, tell: () => undefined })).toThrow(
    "There is no command constructor",
  );
  await expect(said(folder, "backup")).rejects.toThrow("Say where to");
  await expect(said(folder, "remove", "Xã Khác")).rejects.toThrow("no office and no device Xã Khác");
});

test("what is not well is told apart from what is", () => {
  const old = engineSeen({ path: "/a", version: "2.9.10" });
  expect(tellSeen([old, durableSeen(false), diskSeen("/", 1000)]).map((line) => line.slice(0, 4))).toEqual([
    "LOOK",
    "LOOK",
    "LOOK",
    "Look",
  ]);
  expect(tellSeen([durableSeen(true), diskSeen("/", 2 ** 40)]).at(-1)).toBe("All is well.");
});

describe.skipIf(!engineHere)("with the engine", { timeout: 60_000 }, () => {
  test("a port that is taken is told in one sentence, and no folder is made", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as AddressInfo;
    const folder = join(throwAwayFolder(), "hub");
    const open = { folder, engine: engineHere!, station: () => undefined, host: "127.0.0.1", tell: () => undefined };
    await expect(openHub({ ...open, port })).rejects.toThrow(`Port ${port} is taken`);
    expect(existsSync(folder)).toBe(false);
  });

  test("a backup of a hub at work is whole: another hub opened on it has every office and every entry", async () => {
    const hub = await hubHere();
    const tablet = newDevice();
    const office = await officeWith(hub, tablet);
    const before = await logIn(`ws://${hub.address}/hub`, tablet, `http://${hub.address}`);
    for (let nth = 1; nth <= 20; nth++) await before.request(`e.t.abc.${nth}`, `line ${nth}`);
    const to = join(throwAwayFolder(), "backup");
    expect(await said(hub.folder, "backup", to)).toMatch(/was read through: 1 offices, 20 entries/);
    // The hub goes on where it was.
    const after = await logIn(`ws://${hub.address}/hub`, tablet, `http://${hub.address}`);
    await after.request("e.t.abc.21", "line 21");

    const restored = await hubHere(to);
    expect(restored.state.hub.offices[0]!.office).toBe(office);
    const line = await logIn(`ws://${restored.address}/hub`, tablet, `http://${restored.address}`);
    expect((await line.request("$JS.API.DIRECT.GET.EVENTS.e.t.abc.20", "")).string()).toBe("line 20");
    expect(await restored.engine.now!.entries(office)).toBe(20);
  });

  test("a backup goes neither into the hub's own folder nor over something else", async () => {
    const folder = throwAwayFolder();
    await said(folder, "office", "Xã Hưng Nhượng");
    await expect(said(folder, "backup", join(folder, "b"))).rejects.toThrow("cannot stand in the hub's own folder");
    const full = throwAwayFolder();
    writeFileSync(join(full, "letter"), "");
    await expect(said(folder, "backup", full)).rejects.toThrow("is not empty");
    expect(readdirSync(full)).toEqual(["letter"]);
  });

  test("an office that is removed while the hub runs is cut off; check sees the running engine", async () => {
    const hub = await hubHere();
    const tablet = newDevice();
    const office = await officeWith(hub, tablet);
    const line = await logIn(`ws://${hub.address}/hub`, tablet, `http://${hub.address}`);
    expect(await said(hub.folder, "check")).toMatch(/durability: the engine (writes|acknowledges)/);
    await said(hub.folder, "remove", office);
    await line.closed();
    await expect(hubHere(hub.folder)).rejects.toThrow("already; stop that one first");
  });

  test("an engine that a killed hub left behind is ended before another one takes its streams", async () => {
    const folder = throwAwayFolder();
    mkdirSync(folder, { recursive: true });
    const left = await startEngine({ folder, offices: [] });
    const next = await startEngine({ folder, offices: [] });
    await left.ended;
    expect(await next.entries("PROVINCE")).toBe(0);
    await next.stop();
  });
});
