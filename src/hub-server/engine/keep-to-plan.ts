import { setTimeout as wait } from "node:timers/promises";
import { writeWhole } from "../write-whole";
import { engineState, type EngineKey } from "./ask-engine";
import { configurationOf, type EngineSetting } from "./configuration";
import type { EngineProcess } from "./engine-process";
import { accountsOf, type EnginePlan } from "./engine-plan";
import { makeAll } from "./make-streams";

/** Writes down what the engine reads at its start, and at each SIGHUP. */
export const writeConfiguration = (path: string, plan: EnginePlan, setting: EngineSetting): void =>
  writeWhole(path, configurationOf(plan, setting));

const glance = 20;
const mostToLoad = 20_000;

/** When the engine last read its configuration; while it reads a new one it may let nobody in. */
const loadedAt = (key: EngineKey): Promise<string | undefined> =>
  engineState(key).then(
    ({ loaded }) => loaded,
    () => undefined,
  );

/** Tells the engine to read its configuration; resolves once it has. */
async function reload(child: EngineProcess, key: EngineKey): Promise<void> {
  const { loaded } = await engineState(key);
  child.signal("SIGHUP");
  for (let waited = 0; waited < mostToLoad; waited += glance) {
    const now = await loadedAt(key);
    if (now !== undefined && now !== loaded) return;
    await wait(glance);
  }
  throw new Error("The engine did not take its new configuration.");
}

/** Makes the engine keep to one plan after the other: one that is still being read would be overtaken. */
export function planKeeper(
  child: EngineProcess,
  setting: EngineSetting,
  files: { configuration: string; made: string[] },
): (plan: EnginePlan) => Promise<void> {
  const key = { port: setting.ports.own, secret: setting.secret };
  let made = new Set(files.made);
  let last = Promise.resolve();
  const keepTo = async (plan: EnginePlan) => {
    writeConfiguration(files.configuration, plan, setting);
    await reload(child, key);
    const accounts = accountsOf(plan);
    const missing = accounts.filter((account) => !made.has(account));
    await makeAll(key, missing, setting.version);
    made = new Set(accounts);
  };
  return (plan) => (last = last.catch(() => undefined).then(() => keepTo(plan)));
}
