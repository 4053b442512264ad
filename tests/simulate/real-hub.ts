import { randomBytes } from "node:crypto";
import { lineSeal } from "../../src/hub/log/line-seal";
import { openNatsLog } from "../../src/hub/log/nats-log";
import { HubMachine, planOffice } from "../faults/hub/hub-machine";
import { giveNodeSockets } from "../faults/hub/node-socket";
import { cuttable } from "./cut-line";
import { engineUse, type EngineUse } from "./engine-use";
import type { SimulatedHub } from "./simulated-hub";

export interface RealHub extends SimulatedHub {
  use(): EngineUse | undefined;
  throwAway(): Promise<void>;
}

const signs = (office: number) => `S${String(office).padStart(7, "0")}`;
const tablets = (count: number) => Array.from({ length: count }, () => "tablet" as const);
const newKey = () => randomBytes(32).toString("base64url");

/** The real engine on this machine, with so many offices; each device logs in as a tablet does, and seals what it puts. */
export async function realHub(offices: number, devices: number): Promise<RealHub> {
  giveNodeSockets();
  const planned = Array.from({ length: offices }, (_, nth) => planOffice(tablets(devices), signs(nth)));
  const seals = planned.map(() => lineSeal({ teamKey: newKey(), pinKey: newKey() }));
  const unused = planned.map(({ seeds }) => [...seeds]);
  const hub = await HubMachine.start(planned.map(({ plan }) => plan));
  return {
    device: (office) => ({
      ...cuttable(openNatsLog(hub.address, { seed: unused[office]!.shift()! })),
      seal: seals[office]!,
    }),
    apartMs: 100,
    use: () => engineUse(hub.folder),
    throwAway: () => hub.throwAway(),
  };
}
