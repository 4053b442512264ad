import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createUser } from "@nats-io/nkeys";
import type { DeviceKind } from "../../../src/domain/hub/device-kind";
import type { PlannedOffice } from "../../../src/hub-server/engine/engine-plan";
import { findEngine } from "../../../src/hub-server/engine/find-engine";
import { startEngine, type Engine } from "../../../src/hub-server/engine/start-engine";

/** The office all of these faults happen to. */
export const officeAtHub = "7K3D9QXW";

/** Why no hub can be tried here; undefined where one can. */
export const noEngine = (): string | undefined =>
  findEngine() ? undefined : "needs nats-server, which this machine neither has nor can fetch";

/** The seeds of devices, and the office as the engine lets it in. */
export function planOffice(
  kinds: readonly DeviceKind[],
  office = officeAtHub,
): { plan: PlannedOffice; seeds: string[] } {
  const pairs = kinds.map((kind) => ({ kind, pair: createUser() }));
  const devices = pairs.map(({ kind, pair }) => ({ kind, device: pair.getPublicKey() }));
  return { plan: { office, devices }, seeds: pairs.map(({ pair }) => new TextDecoder().decode(pair.getSeed())) };
}

/** The machine a hub runs on: its engine is killed, started anew, and its folder set back. */
export class HubMachine {
  private engine: Engine | undefined;

  private constructor(
    private readonly offices: readonly PlannedOffice[],
    readonly folder: string,
  ) {}

  /** Starts the engine with its folder in a place of its own, unless one is given. */
  static async start(offices: readonly PlannedOffice[], folder?: string): Promise<HubMachine> {
    const machine = new HubMachine(offices, folder ?? mkdtempSync(join(tmpdir(), "hub-machine-")));
    await machine.startAgain();
    return machine;
  }

  /** Where devices log in; the same after each start. */
  get address(): string {
    return this.engine!.address;
  }

  async startAgain(): Promise<void> {
    this.engine = await startEngine({ folder: this.folder, offices: this.offices, ports: this.engine?.ports });
  }

  async kill(): Promise<void> {
    await this.engine!.kill();
  }

  async stop(): Promise<void> {
    await this.engine!.stop();
  }

  /** A copy of all that lies there now; the engine must not run. Gives what puts it back. */
  copy(): { putBack(): void; throwAway(): void } {
    const kept = mkdtempSync(join(tmpdir(), "hub-copy-"));
    cpSync(this.folder, kept, { recursive: true });
    return {
      putBack: () => {
        rmSync(this.folder, { recursive: true, force: true });
        cpSync(kept, this.folder, { recursive: true });
      },
      throwAway: () => rmSync(kept, { recursive: true, force: true }),
    };
  }

  /** Nothing is left of what the hub kept. */
  empty(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async throwAway(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
