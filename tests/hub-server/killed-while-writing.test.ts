import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "vite";
import { HubState, readHub } from "../../src/hub-server/state/hub-state";
import { mutate } from "../mutants/mutants";
import { throwAwayFolder } from "./engine-here";

const rounds = 20;

/** Set where a promise was broken on purpose: the process is broken too. */
const broken = process.env["MUTANTS"];

/** The process as one file, so that it starts at once each time. */
async function builtProcess(): Promise<string> {
  const outDir = throwAwayFolder();
  await build({
    configFile: false,
    logLevel: "error",
    plugins: broken ? [mutate(JSON.parse(broken))] : [],
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, "change-for-ever.ts"), outDir, emptyOutDir: false, target: "node20" },
  });
  return join(outDir, "change-for-ever.js");
}

/** Kills the process once its folder was touched so often, which is while it writes; gives the last office it spoke of. */
async function killWhileWriting(script: string, folder: string, touches: number): Promise<number> {
  const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(child, "close");
  let [said, touched] = ["", 0];
  child.stdout.on("data", (part) => (said += String(part)));
  await once(child.stdout, "data");
  const watching = watch(folder, () => (touched += 1) === touches && child.kill("SIGKILL"));
  await gone;
  watching.close();
  return Number(said.trim().split("\n").at(-1));
}

test("a hub that is killed while it writes its file has every office it spoke of, and no half of one", async () => {
  const [script, folder] = [await builtProcess(), throwAwayFolder()];
  HubState.open(folder);
  for (let round = 0; round < rounds; round += 1) {
    const last = await killWhileWriting(script, folder, 1 + (round % 6));
    const names = readHub(folder).offices.map(({ name }) => Number(name));
    expect(names).toEqual(names.map((_, nth) => nth));
    expect(names.length).toBeGreaterThan(last);
    expect(HubState.open(folder).hub.offices).toHaveLength(names.length);
    expect(readdirSync(folder)).toEqual(["hub.json"]);
  }
});
