import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { engineFolder, findEngine } from "../../src/hub-server/engine/find-engine";
import { whatIsMissing } from "../../src/hub-server/engine/have-engine";
import { mayUnpack } from "../../src/hub-server/engine/unpack-engine";
import { throwAwayFolder } from "./engine-here";

function pretendToBe(platform: string): void {
  const real = process.platform;
  Object.defineProperty(process, "platform", { value: platform });
  onTestFinished(() => void Object.defineProperty(process, "platform", { value: real }));
}

function nameEngine(path: string | undefined): void {
  vi.stubEnv("NATS_SERVER", path);
  onTestFinished(() => void vi.unstubAllEnvs());
}

test.each([
  ["win32", "on Windows it cannot be fetched by itself", "put nats-server.exe into"],
  ["darwin", "on macOS it cannot be fetched by itself", "put the file nats-server into"],
])(
  "on %s one sentence tells that the engine is missing and where to put it; nothing is fetched",
  (platform, why, put) => {
    nameEngine(undefined);
    pretendToBe(platform);
    const says = whatIsMissing();
    expect(says).toMatch(/^nats-server is missing, and [^\n]+[^.]\.$/);
    expect(says).toContain(why);
    expect(says).toContain(`${put} ${engineFolder}`);
    expect(mayUnpack()).toBe(false);
  },
);

test.each(["nats-server", "nats-server.exe"])("an engine that a person put there as %s is found", (name) => {
  nameEngine(undefined);
  const folder = throwAwayFolder();
  const path = join(folder, name);
  writeFileSync(path, "#!/bin/sh\necho nats-server: v99.1.0\n");
  chmodSync(path, 0o755);
  expect(findEngine(folder)).toEqual({ path, version: "99.1.0" });
});

test("the command says so, builds nothing, makes no folder, and ends with 1", () => {
  const place = throwAwayFolder();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "../../.ci/hub.mjs")], {
    encoding: "utf8",
    env: { ...process.env, HUB_FOLDER: join(place, "hub"), NATS_SERVER: join(place, "nats-server"), PORT: "0" },
  });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(
    /^NATS_SERVER names \S+, which is no nats-server that runs on this machine: download [^\n]+\.\n$/,
  );
  expect(readdirSync(place)).toEqual([]);
});
