import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { connectedIn, engineState } from "./ask-engine";
import type { EnginePorts, EngineSetting } from "./configuration";
import { newSetting } from "./new-setting";
import { startProcess, type EngineProcess } from "./engine-process";
import { accountsOf, type EnginePlan } from "./engine-plan";
import { findEngine, type FoundEngine } from "./find-engine";
import { planKeeper, writeConfiguration } from "./keep-to-plan";
import { entriesIn, makeAll } from "./make-streams";

export interface StartEngine extends EnginePlan {
  /** Its own folder: configuration, process number, streams. */
  folder: string;
  /** The newest that is here, unless another one is named. */
  engine?: FoundEngine | undefined;
  /** The same as before, after it died, so that whoever tries again finds it; free ones otherwise. */
  ports?: EnginePorts | undefined;
}

/** The engine, running, with every stream made. */
export interface Engine {
  version: string;
  ports: EnginePorts;
  /** Where devices of tests log in; others come by the hub's own address. */
  address: string;
  /** Asks the running engine whether it writes to the disk before it acknowledges. */
  durable(): Promise<boolean>;
  /** Lets in whom another plan names; resolves once the engine keeps to it. Whoever is named no more is cut off at once. */
  keepTo(plan: EnginePlan): Promise<void>;
  /** The nkeys of an account that are connected now. */
  connected(account: string): Promise<Set<string>>;
  /** How many entries an account has. */
  entries(account: string): Promise<number>;
  ended: Promise<string>;
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

async function startWhole(
  start: StartEngine & { engine: FoundEngine },
  configuration: string,
  setting: EngineSetting,
): Promise<EngineProcess> {
  writeConfiguration(configuration, start, setting);
  const child = await startProcess(start.engine.path, configuration, setting.pidFile);
  try {
    await makeAll({ port: setting.ports.own, secret: setting.secret }, accountsOf(start), setting.version);
    return child;
  } catch (error) {
    await child.stop();
    throw error;
  }
}

/**
 * Starts the engine for these offices, in a folder that is made when it is not there, and makes their streams. Devices of an
 * office log in with their nkeys. Rejects with what the engine said when it does not start.
 */
export async function startEngine(start: StartEngine): Promise<Engine> {
  mkdirSync(start.folder, { recursive: true, mode: 0o700 });
  const configuration = join(start.folder, "nats.conf");
  const engine = start.engine ?? findEngine();
  if (!engine) throw new Error("There is no nats-server on this machine.");
  const setting = await newSetting(start.folder, engine.version, start.ports);
  const { ports, version, secret } = setting;
  const key = { port: ports.own, secret };
  const child = await startWhole({ ...start, engine }, configuration, setting);
  return {
    version,
    ports,
    address: `ws://127.0.0.1:${ports.webSocket}`,
    durable: async () => (await engineState(key)).durable,
    keepTo: planKeeper(child, setting, { configuration, made: accountsOf(start) }),
    connected: (account) => connectedIn(key, account),
    entries: (account) => entriesIn(key, account, version),
    ended: child.ended,
    stop: () => child.stop(),
    kill: async () => {
      child.signal("SIGKILL");
      await child.ended;
    },
  };
}
