import { enrolment } from "../../src/desk/office/enrolment";
import { openOffice } from "../../src/desk/office/open-office";
import { askForHelp } from "../../src/desk/request/asking";
import { closeRequest } from "../../src/desk/request/in-hand";
import { takeRequest } from "../../src/desk/request/taking";
import { write } from "../../src/desk/desk";
import { hungNhuong } from "../cast/desk";
import { openSimulated, type SimulatedDevice } from "./simulated-device";
import type { SimulatedHub } from "./simulated-hub";

/** What an office's day is made of. */
export interface Day {
  devices: number;
  requests: number;
  /** Of these requests two devices reach for at once. */
  contested: number;
  /** 0 to 1, another each time. */
  chance(): number;
}

/** What came of the day; whoever was told something finds it again, or it is lost. */
export interface DayOver {
  devices: SimulatedDevice[];
  asked: string[];
  /** Who was told that they keep a request, by the request. */
  keepers: Map<string, string[]>;
  closed: string[];
}

const letters = "ABCDEFGHIJ";
/** Milliseconds between two looks; ever longer, for many offices wait at once on one thread. */
const looks = { first: 5, longest: 500 };
const patienceMs = 180_000;

/** Waits until something is so; throws after three minutes, for then it never will be. */
export async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const late = Date.now() + patienceMs;
  for (let wait = looks.first; !(await isSo()); wait = Math.min(wait * 1.5, looks.longest)) {
    if (Date.now() > late) throw new Error(`${what} did not come about.`);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

const isUp = ({ line }: SimulatedDevice) =>
  new Promise<void>((resolve) => void line.log.watch((now) => now === "up" && resolve()));

/** Nobody reaches for a number before hearing of it; where either line is cut, nobody will. */
const hears = ({ line, local, id }: SimulatedDevice, request: string, from: SimulatedDevice) =>
  until(
    async () => line.isCut() || from.line.isCut() || (await local.request(request)) !== undefined,
    `${request} on ${id}`,
  );

async function openDevices(hub: SimulatedHub, office: number, { devices }: Day): Promise<SimulatedDevice[]> {
  const all = Array.from({ length: devices }, (_, nth) => openSimulated(hub, office, nth));
  await Promise.all(all.map(isUp));
  // On a busy machine the line may be away for a moment: people press again.
  const [{ desk: first }] = all as [SimulatedDevice];
  const isOpen = async () => (await first.journal.things("office")).length > 0;
  await until(
    async () => (await isOpen()) || !("refused" in (await openOffice(first, hungNhuong, undefined))),
    `an office on ${all[0]!.id}`,
  );
  for (const [nth, { desk, id }] of all.entries()) {
    await until(async () => (await desk.journal.things("office")).length > 0, `the office on ${id}`);
    const [known] = await desk.journal.things("office");
    const getsLetter = async () =>
      (await write(desk, enrolment(desk, known!.id, letters[nth]!), "citizen")) === "written";
    if (nth > 0) await until(getsLetter, `a letter for ${id}`);
  }
  return all;
}

/** One request: somebody asks, one or two devices take it at once, and whoever keeps it closes it. */
async function serve(over: DayOver, day: Day): Promise<void> {
  const { devices } = over;
  const pick = () => devices[Math.floor(day.chance() * devices.length)]!;
  const [at, contested] = [pick(), day.chance() < day.contested];
  const asked = await askForHelp(at.desk);
  if ("refused" in asked) throw new Error(`A number was refused: ${asked.refused}`);
  const { id } = asked.request;
  over.asked.push(id);
  const takers = contested ? devices.slice(0, 2) : [pick()];
  await Promise.all(takers.map((taker) => hears(taker, id, at)));
  const answers = await Promise.all(takers.map(({ desk, id: by }) => takeRequest(desk, id, by)));
  const kept = takers.filter((_, nth) => answers[nth] === undefined);
  over.keepers.set(
    id,
    kept.map((device) => device.id),
  );
  for (const device of kept)
    if (!(await closeRequest(device.desk, id, { by: device.id, outcome: "did-it-alone" }))) over.closed.push(id);
}

/** A day of an office at a hub: a device loses its line for the middle third, and all lose it twice for a moment. */
export async function simulateOffice(hub: SimulatedHub, office: number, day: Day): Promise<DayOver> {
  const over: DayOver = { devices: await openDevices(hub, office, day), asked: [], keepers: new Map(), closed: [] };
  const alone = over.devices.at(-1)!;
  const [from, to] = [Math.floor(day.requests / 3), Math.floor((2 * day.requests) / 3)];
  for (let nth = 0; nth < day.requests; nth += 1) {
    const nobodyIsReached = nth % Math.ceil(day.requests / 2) === 1;
    for (const device of over.devices) {
      const isCut = nobodyIsReached || (device === alone && nth >= from && nth < to);
      if (isCut !== device.line.isCut()) device.line[isCut ? "cut" : "mend"]();
    }
    await serve(over, day);
  }
  return over;
}
