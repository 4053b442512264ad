import { chanceOf } from "../../../src/domain/trial/chance";
import { aboutRequest, signedText, type JournalEvent } from "../../../src/domain/event";
import type { HelpRequest } from "../../../src/domain/request/help-request";
import { dayInVietnam } from "../../../src/domain/office/service-day";
import { comeTogether } from "./come-together";
import type { Device } from "./device-in-node";
import { findLost } from "./find-lost";
import { HubMachine, planOffice } from "./hub-machine";
import { ask, morningAt, nothingShown } from "./people";
import { shareOffice } from "./shared-office";

const dayMs = 86_400_000;
const daysApart = 7;
const contested = 9;

/** One who cannot wait for the hub takes a number that others may take too, helps, and writes it down: the lead's override. */
async function helpAlone({ desk }: Device, { id, version }: HelpRequest, by: string): Promise<JournalEvent[]> {
  const lines: JournalEvent[] = [];
  const facts = [
    { type: "request-taken", data: {} },
    { type: "request-closed", data: { outcome: "did-it-alone" } },
  ] as const;
  for (const [nth, fact] of facts.entries()) {
    const plain = {
      about: aboutRequest(id),
      version: version + 1 + nth,
      ...fact,
      at: desk.now(),
      by,
      tablet: desk.identity.id,
    };
    const line = { ...plain, signature: await desk.identity.sign(signedText(plain)) } as JournalEvent;
    if ((await desk.journal.append([line], [], "owed")) !== "written")
      throw new Error(`${id} could not be taken alone.`);
    lines.push(line);
  }
  return lines;
}

/** Lines a device wrote that neither stand there nor lie aside: nobody would ever read of that help. */
async function vanished({ name, local }: Device, lines: readonly JournalEvent[]): Promise<string[]> {
  const kept = new Set([...local.lines, ...(await local.aside())].map(({ signature }) => signature));
  return lines
    .filter(({ signature }) => !kept.has(signature))
    .map(({ about }) => `${name}: the help for ${about} is gone`);
}

/** Three tablets without a line for days: so many requests, some taken by two of them; then together. */
export async function liveApart(
  requests: number,
  { seed, tell }: { seed: number; tell: (line: string) => void },
): Promise<string[]> {
  const chance = chanceOf(seed).next;
  const { plan, seeds } = planOffice(["tablet", "tablet", "tablet"]);
  const hub = await HubMachine.start([plan]);
  const { devices, members, close } = await shareOffice({ address: hub.address, seeds });
  const shown = nothingShown();
  try {
    await comeTogether(devices);
    for (let n = 0; n < contested; n += 1) await ask(devices[n % devices.length]!, shown);
    await comeTogether(devices);
    await hub.stop();
    const alone = await Promise.all(devices.map((device, nth) => takeAll(device, members[nth]!)));
    const people = Math.ceil(requests / daysApart / devices.length);
    for (let day = 0; day < daysApart; day += 1) {
      await Promise.all(devices.map((one, nth) => morningAt(one, members[nth]!, { people, shown, chance })));
      for (const { clock } of devices) clock.now += dayMs;
    }
    await hub.startAgain();
    const began = Date.now();
    const late = await comeTogether(devices);
    tell(`${shown.numbers.length} numbers, together after ${((Date.now() - began) / 1000).toFixed(1)} s, seed ${seed}`);
    const gone = await Promise.all(devices.map((device, nth) => vanished(device, alone[nth]!)));
    return [...late, ...gone.flat(), ...(await findLost(devices, shown))];
  } finally {
    close();
    await hub.throwAway();
  }
}

/** Each device takes the numbers it knows of from the others as well. */
async function takeAll(device: Device, by: string): Promise<JournalEvent[]> {
  const waiting = await device.local.waiting(contested, dayInVietnam(device.clock.now));
  const lines: JournalEvent[] = [];
  for (const request of waiting) lines.push(...(await helpAlone(device, request, by)));
  return lines;
}
