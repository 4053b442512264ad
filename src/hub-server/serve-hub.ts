import { once } from "node:events";
import { resolve } from "node:path";
import { station } from "../build/serve";
import { leastFree, refuseNoRoom } from "./commands/disk-room";
import type { FoundEngine } from "./engine/find-engine";
import { haveEngine } from "./engine/have-engine";
import { openHub, type RunningHub } from "./open-hub";
import { readHub } from "./state/hub-state";

export interface ServeHub {
  folder: string;
  /** The built station. */
  dist: string;
  engine: FoundEngine;
  port: number;
  host: string;
  tell: (sentence: string) => void;
}

/**
 * The engine for a hub in this folder. Rejects with a plain sentence, having changed nothing, when the folder, the disk or the
 * engine is not as it must be.
 */
export async function engineFor(folder: string, tell: ServeHub["tell"]): Promise<FoundEngine> {
  readHub(folder);
  refuseNoRoom(folder, leastFree);
  return haveEngine(tell);
}

/** Runs the station and the hub at one address. Rejects with a plain sentence, having changed nothing, when the port is taken. */
export async function serveHub({ folder, dist, ...more }: ServeHub): Promise<RunningHub> {
  return openHub({ ...more, folder: resolve(folder), station: station(dist) });
}

/** Resolves when somebody stops this process in order. */
export const stopped = (): Promise<unknown> => Promise.race(["SIGINT", "SIGTERM"].map((name) => once(process, name)));
