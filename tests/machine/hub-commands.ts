import { createUser } from "@nats-io/nkeys";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deviceKinds, type DeviceKind } from "../../src/domain/hub/device-kind";
import { findEngine } from "../../src/hub-server/engine/find-engine";
import { startEngine, type Engine } from "../../src/hub-server/engine/start-engine";

interface TestDevice {
  kind: DeviceKind;
  device: string;
  /** What it logs in with. */
  seed: string;
}

/** An office at a hub that runs beside the tests: where, and which devices it has. */
export interface OfficeForTests {
  address: string;
  office: string;
  devices: TestDevice[];
  /** Who reads the figures of every office at this hub. */
  coordinator: TestDevice;
}

/** Three shared tablets, a phone and a board. */
const kinds: DeviceKind[] = ["tablet", "tablet", ...deviceKinds];
const madeAtOnce = 24;

const newDevice = (kind: DeviceKind): TestDevice => {
  const pair = createUser();
  return { kind, device: pair.getPublicKey(), seed: new TextDecoder().decode(pair.getSeed()) };
};

const newOffices = (from: number) =>
  Array.from({ length: madeAtOnce }, (_, n) => ({
    office: `T${String(from + n).padStart(7, "0")}`,
    devices: kinds.map(newDevice),
  }));

let offices = newOffices(0);
const coordinator = newDevice("tablet");
const coordinators = [coordinator.device];
let given = 0;
let running: Promise<Engine> | undefined;

/** Started when it is first asked for; it ends, with all it kept, when the tests do. */
async function start(): Promise<Engine> {
  const engine = findEngine(join(import.meta.dirname, "../../.cache/nats-server"));
  if (!engine) throw new Error("There is no nats-server on this machine: `npm run hub` fetches one.");
  const folder = mkdtempSync(join(tmpdir(), "hub-"));
  const started = await startEngine({ folder, engine, offices, coordinators });
  process.once("exit", () => {
    void started.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return started;
}

/** What a test in a browser asks of the machine: a real hub, and what is done to it there. */
export const hubCommands = {
  /** An office of the hub that all tests share, at which nobody has put anything yet. */
  newOffice: async (): Promise<OfficeForTests> => {
    const engine = await (running ??= start());
    const office = offices[(given += 1) - 1];
    if (office) return { address: engine.address, ...office, coordinator };
    offices = [...offices, ...newOffices(offices.length)];
    await engine.keepTo({ offices, coordinators });
    return { address: engine.address, ...offices[given - 1]!, coordinator };
  },
  /** The hub knows a device no more. */
  cutOff: async (_: unknown, device: string): Promise<void> => {
    offices = offices.map(({ office, devices }) => ({
      office,
      devices: devices.filter((one) => one.device !== device),
    }));
    await (await running!).keepTo({ offices, coordinators });
  },
};
