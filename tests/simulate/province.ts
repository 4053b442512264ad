import { randomBytes } from "node:crypto";
import { aboutRequest } from "../../src/domain/event";
import type { HubLog } from "../../src/hub/hub-log";
import { lineSeal, type LineSeal } from "../../src/hub/log/line-seal";
import { openNatsLog } from "../../src/hub/log/nats-log";
import type { SharedLine } from "../../src/journal/shared-lines";
import { HubMachine, planOffice } from "../faults/hub/hub-machine";
import { giveNodeSockets } from "../faults/hub/node-socket";
import { said } from "../cast/requests";
import { engineUse } from "./engine-use";

interface Province {
  offices: number;
  /** For so many days the hub keeps the lines of requests. */
  days: number;
  requestsADay: number;
}

type Tell = (sentence: string) => void;

/** What a province's server may take, and how long it may be away when it is started again. */
const most = { memoryMb: 600, restartMs: 10_000 };

const types = ["help-asked", "request-taken", "request-called", "request-closed"] as const;
const putAtOnce = 16;
const signs = (office: number) => `P${String(office).padStart(7, "0")}`;
const newKey = () => randomBytes(32).toString("base64url");

/** The lines of one request, signed by nobody: the hub reads none of it, and stores them like any other. */
function linesOf(office: number, nth: number): SharedLine[] {
  const id = `${signs(office)}-${nth}`;
  return types.map((type, at) => {
    const line = said(type, at + 1) as SharedLine;
    return { ...line, about: aboutRequest(id), signature: randomBytes(64).toString("base64url") } as SharedLine;
  });
}

const isUp = (log: HubLog) => new Promise<void>((resolve) => void log.watch((line) => line === "up" && resolve()));

/** Puts so many requests of one office as its tablet does; gives how many lines were acknowledged. */
async function fillOffice(log: HubLog, seal: LineSeal, { office, requests }: { office: number; requests: number }) {
  await isUp(log);
  let [nth, stood] = [0, 0];
  const putOn = async () => {
    while (nth < requests) {
      for (const line of linesOf(office, (nth += 1))) {
        const { subject, body } = await seal.seal(line);
        if (typeof (await log.put(subject, body)) === "object") stood += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: putAtOnce }, putOn));
  return stood;
}

async function lastIn(hub: HubMachine, seed: string): Promise<number> {
  const log = openNatsLog(hub.address, { seed });
  await isUp(log);
  const last = await log.last("EVENTS", "e.>");
  log.close();
  return last?.at ?? 0;
}

/** Ends the engine in a way and starts it again; milliseconds until a device reads what it had. */
async function restart(hub: HubMachine, seed: string, end: () => Promise<void>): Promise<number> {
  await end();
  const began = Date.now();
  await hub.startAgain();
  await lastIn(hub, seed);
  return Date.now() - began;
}

/**
 * All offices of a province keep two weeks of requests at one hub: tells what its server takes, and how long it is away when it
 * is started again in order and after a kill. Gives what is more than it may be.
 */
export async function provinceAtHub({ offices, days, requestsADay }: Province, tell: Tell): Promise<string[]> {
  giveNodeSockets();
  const planned = Array.from({ length: offices }, (_, nth) => planOffice(["tablet"], signs(nth)));
  const hub = await HubMachine.start(planned.map(({ plan }) => plan));
  const faults: string[] = [];
  const looked = (when: string) => {
    const use = engineUse(hub.folder);
    tell(
      `${when}: ${use?.memoryMb} MB now, ${use?.mostMemoryMb} MB at most, ${use?.cpuSeconds.toFixed(0)} s of processor`,
    );
    if (use && use.mostMemoryMb > most.memoryMb) faults.push(`${when}: ${use.mostMemoryMb} MB of ${most.memoryMb}`);
  };
  try {
    const began = Date.now();
    const requests = days * requestsADay;
    const stood = await Promise.all(
      planned.map(async ({ seeds }, office) => {
        const log = openNatsLog(hub.address, { seed: seeds[0]! });
        const seal = lineSeal({ teamKey: newKey(), pinKey: newKey() });
        const acknowledged = await fillOffice(log, seal, { office, requests });
        log.close();
        return acknowledged;
      }),
    );
    const lines = stood.reduce((sum, one) => sum + one, 0);
    const wanted = offices * requests * types.length;
    tell(`${offices} offices, ${lines} lines of ${days} days in ${((Date.now() - began) / 1000).toFixed(0)} s`);
    if (lines !== wanted) faults.push(`${wanted - lines} lines were not acknowledged`);
    looked("filled");
    for (const [how, end] of [
      ["stopped in order", () => hub.stop()],
      ["killed", () => hub.kill()],
    ] as const) {
      const ms = await restart(hub, planned.at(-1)!.seeds[0]!, end);
      tell(`${how}: a device reads again ${(ms / 1000).toFixed(1)} s after the start`);
      if (ms > most.restartMs) faults.push(`${how}: ${ms} ms of ${most.restartMs}`);
      looked(`after the start, ${how}`);
    }
    const lasts = await Promise.all(planned.map(({ seeds }) => lastIn(hub, seeds[0]!)));
    const lost = lasts.filter((last, nth) => last < stood[nth]!).length;
    if (lost) faults.push(`${lost} offices lost lines`);
    return faults;
  } finally {
    await hub.throwAway();
  }
}
