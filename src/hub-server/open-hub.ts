import type { RequestListener } from "node:http";
import { askedHub } from "./asks/asked-hub";
import { holdFolder } from "./control/control-line";
import { localDesk } from "./control/local-desk";
import { openDoor } from "./door/open-door";
import type { FoundEngine } from "./engine/find-engine";
import type { KeptEngine } from "./engine/keep-engine";
import { openEngine } from "./open-engine";
import { HubState } from "./state/hub-state";

export interface OpenHub {
  /** The folder of all that the hub keeps. */
  folder: string;
  engine: FoundEngine;
  /** Answers everything that is not the hub's. */
  station: RequestListener;
  port: number;
  host: string;
  tell: (sentence: string) => void;
}

/** A hub that runs. */
export interface RunningHub {
  port: number;
  state: HubState;
  engine: KeptEngine;
  /** Whether the engine writes to the disk before it acknowledges, as it said when it started. */
  durable: boolean;
  stop(): Promise<void>;
}

/**
 * Opens the hub in a folder and serves it beside the station, at one address. Rejects with a plain sentence, having changed
 * nothing, when the port is taken or the folder cannot be used.
 */
export async function openHub({ folder, engine: found, station, port, host, tell }: OpenHub): Promise<RunningHub> {
  let engine: KeptEngine | undefined;
  let come!: (desk: ReturnType<typeof localDesk>) => void;
  let hub: ReturnType<typeof askedHub> | undefined;
  const enginePort = () => engine?.now?.ports.webSocket;
  const door = await openDoor({ port, host, station, tell, hub: () => hub, enginePort });
  let letGo: (() => void) | undefined;
  const stop = async () => {
    await door.stop();
    await engine?.stop();
    letGo?.();
  };
  try {
    letGo = await holdFolder(folder, new Promise((resolve) => (come = resolve)));
    const state = HubState.open(folder);
    engine = await openEngine({ state, found, tell });
    const durable = (await engine.now?.durable()) === true;
    hub = askedHub(state, engine, { engine: found.version, durable });
    come(localDesk({ state, found: async () => found, running: engine }));
    return { port: door.port, state, engine, durable, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
