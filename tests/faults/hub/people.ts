import { askForHelp } from "../../../src/desk/request/asking";
import { closeRequest } from "../../../src/desk/request/in-hand";
import { takeRequest } from "../../../src/desk/request/taking";
import { aboutRequest, type EventType } from "../../../src/domain/event";
import { dayInVietnam } from "../../../src/domain/office/service-day";
import type { Device } from "./device-in-node";

/** What somebody was shown that stands in a line: where, of which request, and by whose hand. */
export interface ShownLine {
  at: Device;
  id: string;
  by: string;
  signature: string;
}

/** What people were shown on a screen: a number on paper, a person in their hands, a help that is over. */
export interface Shown {
  numbers: { id: string; tablet: string; askedAt: number }[];
  takes: ShownLine[];
  closed: ShownLine[];
  /** What a verb answered that no screen expects. */
  strange: string[];
}

export const nothingShown = (): Shown => ({ numbers: [], takes: [], closed: [], strange: [] });

/** Somebody asks at a device; gives the request once its number is shown. */
export async function ask({ desk }: Device, shown: Shown): Promise<string | undefined> {
  const asked = await askForHelp(desk);
  if ("refused" in asked) return void shown.strange.push(`asking was refused: ${asked.refused}`);
  const { id, tablet, askedAt } = asked.request;
  shown.numbers.push({ id, tablet, askedAt });
  return id;
}

/** The line by which somebody at a device just did something, wherever it is by now. */
async function lineBehind(at: Device, type: EventType, { id, by }: { id: string; by: string }): Promise<ShownLine> {
  const written = [...at.local.lines, ...(await at.local.aside())].findLast(
    (line) => line.type === type && line.about === aboutRequest(id) && line.by === by,
  );
  if (!written) throw new Error(`${at.name} said that ${type} of ${id} is written, and has no such line.`);
  return { at, id, by, signature: written.signature };
}

/** Whoever helps at a device ends what is in hand, or takes one of those who wait. */
export async function help(device: Device, by: string, { shown, chance }: { shown: Shown; chance: () => number }) {
  const { desk } = device;
  const mine = (await desk.journal.held()).find((request) => request.by === by);
  if (mine) {
    const refused = await closeRequest(desk, mine.id, { by, outcome: "did-it-alone" });
    if (!refused) shown.closed.push(await lineBehind(device, "request-closed", { id: mine.id, by }));
    return;
  }
  const waiting = await desk.journal.waiting(4, dayInVietnam(desk.now()));
  const chosen = waiting[Math.floor(chance() * waiting.length)];
  if (!chosen) return;
  const refused = await takeRequest(desk, chosen.id, by);
  if (!refused) return void shown.takes.push(await lineBehind(device, "request-taken", { id: chosen.id, by }));
  const held = (await desk.journal.held()).some((request) => request.id === chosen.id && request.by === by);
  // Away from the hub nobody can say yet whose it is.
  if (held && refused !== "hub-away") shown.strange.push(`${chosen.id} was refused to ${by}, who has it: ${refused}`);
}

/** A device's morning: so many people ask, and whoever helps there takes and ends between them. */
export async function morningAt(
  device: Device,
  by: string,
  { people, ...told }: { people: number; shown: Shown; chance: () => number },
): Promise<void> {
  for (let left = people; left; left -= 1) {
    device.clock.now += 60_000 + Math.floor(told.chance() * 60_000);
    await ask(device, told.shown);
    if (told.chance() < 0.7) await help(device, by, told);
  }
}
