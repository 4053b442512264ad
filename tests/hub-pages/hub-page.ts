import { askForHelp } from "../../src/desk/request/asking";
import { closeRequest, returnRequest } from "../../src/desk/request/in-hand";
import { takeRequest } from "../../src/desk/request/taking";
import type { Desk } from "../../src/desk/desk";
import {
  localDesk,
  openAlone,
  openOfficeFor,
  shareAt,
  type HubThere,
  type Other,
  type PageDevice,
} from "./page-device";
import { showBoard, showList } from "./shown";
import { tellPaint, untilPainted } from "./painted";

let alone: Desk;
let device: PageDevice;
let lone: { desk: Desk; by: string } | undefined;

async function asked(desk: Desk): Promise<string> {
  const answer = await askForHelp(desk);
  if ("refused" in answer) throw new Error(`A number was refused: ${answer.refused}.`);
  return answer.request.id;
}

/** Milliseconds of a verb that must not be refused. */
async function timed(verb: () => Promise<string | undefined>): Promise<number> {
  const from = performance.now();
  const refused = await verb();
  const ms = performance.now() - from;
  if (refused) throw new Error(`A verb was refused: ${refused}.`);
  return ms;
}

/** A tablet without any hub on the same disk, with an office of its own. */
async function openLone(begun: number) {
  const desk = await localDesk("lone", begun);
  return { desk, by: await openAlone(desk) };
}

const aMomentMs = 50;
const aMoment = () => new Promise((resolve) => setTimeout(resolve, aMomentMs));

const noPause = async () => undefined;

/** Takes somebody new, and helps them. */
async function timeTakes(desk: Desk, by: string, times: number, pause: () => Promise<unknown> = aMoment) {
  const all: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    const id = await asked(desk);
    // What a number owes to the hub is paid, and has come back from it, before somebody takes it: people need seconds for that.
    while (await desk.journal.owedCount()) await new Promise((resolve) => setTimeout(resolve, 5));
    await pause();
    all.push(await timed(() => takeRequest(desk, id, by)));
    await closeRequest(desk, id, { by, outcome: "did-it-alone" });
  }
  return all;
}

interface CaughtUp {
  ms: number;
  /** Milliseconds until the line to the hub was up. */
  upAfter: number;
  /** The longest time, in milliseconds, in which the page answered nothing. */
  longestPause: number;
}

/** Reads the hub from nothing to a number. */
async function catchUp(there: HubThere, root: string, last: number): Promise<CaughtUp> {
  let upAfter = 0;
  const from = performance.now();
  let [before, longestPause] = [from, 0];
  const pauses = setInterval(() => {
    const now = performance.now();
    longestPause = Math.max(longestPause, now - before - aMomentMs);
    before = now;
  }, aMomentMs);
  device = shareAt(alone, there, root);
  device.log.watch((line) => {
    if (line === "up") upAfter ||= performance.now() - from;
  });
  await new Promise<void>((resolve) => {
    device.local.watch(
      () => device.local.marks(),
      (marks) => marks.some(({ stream, at }) => stream === "EVENTS" && at >= last) && resolve(),
      () => undefined,
    );
  });
  clearInterval(pauses);
  return { ms: performance.now() - from, upAfter, longestPause };
}

const hubPage = {
  /** Makes this page a tablet that has nothing yet. */
  prepare: async (name: string, begun: number): Promise<Other> => {
    alone = await localDesk(name, begun);
    return { id: alone.identity.id, key: alone.identity.key };
  },
  openOffice: (others: readonly Other[]) => openOfficeFor(alone, others),
  catchUp,
  /** Has people helped until the hub holds so many lines. */
  fill: async (by: string, lines: number): Promise<number> => {
    const last = async () => (await device.log.last("EVENTS", "e.>"))?.at ?? 0;
    while ((await last()) < lines) await timeTakes(device.desk, by, 20, noPause);
    return last();
  },
  /** Whoever was asked for is helped, so that the list stays as short as it was. */
  help: async (id: string, by: string) => {
    await takeRequest(device.desk, id, by);
    await closeRequest(device.desk, id, { by, outcome: "did-it-alone" });
  },
  share: (there: HubThere, root: string) => void (device = shareAt(alone, there, root)),
  /** True once this page read all that the hub has, and owes it nothing. */
  isEven: async (): Promise<boolean> => {
    const last = await device.log.last("EVENTS", "e.>").catch(() => undefined);
    const read = (await device.local.marks()).find(({ stream }) => stream === "EVENTS")?.at ?? 0;
    return last !== undefined && read >= last.at && (await device.local.owedCount()) === 0;
  },
  ask: () => asked(device.desk),
  /** Who has a request in hand, as this page knows it; "" while it waits, undefined while it is not known. */
  holder: async (id: string): Promise<string | undefined> => {
    const request = await device.local.request(id);
    if (!request) return undefined;
    return "by" in request && request.state !== "closed" ? String(request.by) : "";
  },
  /** Takes it at a moment, in milliseconds since 1970; gives why not, or undefined. */
  takeAt: async (id: string, by: string, at: number): Promise<string | undefined> => {
    while (Date.now() < at);
    return takeRequest(device.desk, id, by);
  },
  giveBack: (id: string, by: string) => returnRequest(device.desk, id, by),
  timeTakesShared: (by: string, times: number) => timeTakes(device.desk, by, times),
  timeTakesAlone: async (begun: number, times: number) => {
    lone ??= await openLone(begun);
    return timeTakes(lone.desk, lone.by, times);
  },
  /** Asks, and gives the number with the moment somebody pressed. */
  askTimed: async (): Promise<{ id: string; at: number }> => {
    const at = performance.timeOrigin + performance.now();
    return { id: await asked(device.desk), at };
  },
  showList: () => showList(device.desk),
  showBoard: () => showBoard(device.desk),
  /** Paints what others put bare under a subject, as it is. */
  showBare: () => device.log.live((_, { subject, body }) => tellPaint(subject, new TextDecoder().decode(body))),
  putBare: async (subject: string, text: string): Promise<number> => {
    const at = performance.timeOrigin + performance.now();
    await device.log.putLast(subject, new TextEncoder().encode(text));
    return at;
  },
  /** The moment at which this page had painted something. */
  untilPainted,
  waitingCount: () => device.local.waitingCount(new Date(device.desk.now() + 7 * 3_600_000).toISOString().slice(0, 10)),
  /** Reads all lines of the hub and does nothing with them; gives how many, and in how many milliseconds. */
  readBare: async (): Promise<number> => {
    const from = performance.now();
    for (let at = 1; ;) {
      const entries = await device.log.from("EVENTS", at);
      if (!entries.length) return performance.now() - from;
      at = entries.at(-1)!.at + 1;
    }
  },
};

declare global {
  interface Window {
    hubPage: typeof hubPage;
  }
}
window.hubPage = hubPage;
