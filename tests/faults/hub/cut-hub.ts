import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chanceOf } from "../../../src/domain/trial/chance";
import type { HubLog } from "../../../src/hub/hub-log";
import { openNatsLog } from "../../../src/hub/log/nats-log";
import { LoopDisk } from "../disk/loop-disk";
import { HubMachine, planOffice } from "./hub-machine";
import { giveNodeSockets } from "./node-socket";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const isUp = (log: HubLog) =>
  new Promise<void>((resolve) => void log.watch((line) => (line === "up" ? resolve() : undefined)));

/** Puts entry after entry until it is told to end; what was acknowledged is added to `stood`. */
async function putOnAndOn(log: HubLog, start: string, { stood, goOn }: { stood: string[]; goOn: () => boolean }) {
  await isUp(log);
  for (let n = 1; goOn(); n += 1) {
    const subject = `e.r.${start}${n}.1`;
    const put = await log.put(subject, new TextEncoder().encode(`${subject} ${"x".repeat(600)}`));
    if (typeof put === "object") stood.push(subject);
    else await pause(10);
  }
}

/** What a hub that started again lacks of what it acknowledged. */
async function lackingOf(log: HubLog, stood: readonly string[]): Promise<string[]> {
  await isUp(log);
  const lacking: string[] = [];
  for (const subject of stood) if (!(await log.last("EVENTS", subject))) lacking.push(subject);
  return lacking;
}

/** Cuts the power of a hub so many times on one disk, while three devices put; what each cut lost of the acknowledged. */
export async function cutHub(
  tries: number,
  { seed, tell, untilLost = false }: { seed: number; tell: (line: string) => void; untilLost?: boolean },
): Promise<string[][]> {
  giveNodeSockets();
  const chance = chanceOf(seed).next;
  const disk = LoopDisk.make();
  const { plan, seeds } = planOffice(["tablet", "tablet", "tablet"]);
  const hub = await HubMachine.start([plan], join(disk.at, "hub"));
  const all: string[][] = [];
  try {
    for (let cut = 1; cut <= tries && !(untilLost && all.some((lost) => lost.length)); cut += 1) {
      all.push(await cutOnce({ hub, disk, seeds }, { cut, afterMs: 200 + chance() * 800 }));
      tell(`${cut} of ${tries} cuts, seed ${seed}`);
    }
    return all;
  } finally {
    await hub.kill();
    await disk.throwAway();
  }
}

interface HubOnDisk {
  hub: HubMachine;
  disk: LoopDisk;
  seeds: readonly string[];
}

async function cutOnce({ hub, disk, seeds }: HubOnDisk, { cut, afterMs }: { cut: number; afterMs: number }) {
  let power = true;
  const stood: string[] = [];
  const logs = seeds.map((seed) => openNatsLog(hub.address, { seed }));
  const work = logs.map((log, nth) => putOnAndOn(log, `${cut}-${nth}-`, { stood, goOn: () => power }));
  await Promise.all(logs.map(isUp));
  await pause(afterMs);
  process.kill(Number(readFileSync(join(hub.folder, "nats.pid"), "utf8")), "SIGSTOP");
  await pause(20);
  const acknowledged = [...stood];
  await disk.cut(() => hub.kill());
  power = false;
  await Promise.all(work);
  logs.forEach((log) => log.close());
  await hub.startAgain();
  const log = openNatsLog(hub.address, { seed: seeds[0]! });
  const lacking = await lackingOf(log, acknowledged);
  log.close();
  if (!acknowledged.length) return [`cut ${cut}: nothing was acknowledged before it`];
  return lacking.length
    ? [`cut ${cut}: ${lacking.length} of ${acknowledged.length} acknowledged entries are gone`]
    : [];
}
