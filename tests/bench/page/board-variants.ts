import { today } from "../../../src/desk/today";
import { askForHelp } from "../../../src/desk/request/asking";
import { callRequest } from "../../../src/desk/request/calling";
import { returnRequest } from "../../../src/desk/request/in-hand";
import { openBenchDesk, type BenchDesk } from "./bench-desk";
import { boardStore, rawBoardStore, type Painted } from "./board";
import { emptyStore, fillStore, type Filling } from "./fill-store";
import { openRawJournal, sortOut, type RawJournal, type Recorded } from "./raw-journal";
import { recordWrites } from "./record-writes";
import type { Variants } from "./timed";

const talk = new BroadcastChannel("bench-painted");
const clock = new BroadcastChannel("bench-clock");
const written = new BroadcastChannel("bench-written");

const pings = 20;
const longestMs = 5000;

/** Waits for the first painted board that fits. Throws after five seconds: a board that stands still is no figure. */
const untilPainted = (fits: (board: Painted) => boolean): Promise<Painted> =>
  new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<Painted>) => fits(data) && end(() => resolve(data));
    const late = setTimeout(() => end(() => reject(new Error("The board stood still."))), longestMs);
    const end = (how: () => void) => {
      clearTimeout(late);
      talk.removeEventListener("message", hear);
      how();
    };
    talk.addEventListener("message", hear);
  });

const ping = (): Promise<{ took: number; ahead: number }> =>
  new Promise((resolve) => {
    const asked = performance.now();
    clock.onmessage = ({ data }: MessageEvent<{ answer?: number; at: number }>) => {
      if (data.answer !== asked) return;
      const took = performance.now() - asked;
      resolve({ took, ahead: data.at - asked - took / 2 });
    };
    clock.postMessage({ ask: asked });
  });

/** How far the board's clock is ahead of this page's, by the quickest of some messages there and back. */
async function clockAhead(): Promise<number> {
  const all = [];
  for (let nth = 0; nth < pings; nth++) all.push(await ping());
  return all.sort((a, b) => a.took - b.took)[0]!.ahead;
}

// The board must be at rest again; and calls that always began right after a frame would all meet the next one alike.
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * 20));

interface Way {
  way: Painted["way"];
  call: (id: string) => Promise<unknown>;
  undo: (id: string) => Promise<unknown>;
}

const numberOf = (id: string) => id.replace(/^.*:/, "");

/** Milliseconds from the beginning of a call to the frame that shows it on the other page, for each of the ids. */
async function timePaint({ way, call, undo }: Way, ids: string[]): Promise<number[]> {
  const ahead = await clockAhead();
  const all: number[] = [];
  for (const id of ids) {
    await aMoment();
    const shown = untilPainted((board) => board.way === way && board.number === numberOf(id));
    const from = performance.now();
    await call(id);
    all.push((await shown).at - ahead - from);
    await undo(id);
  }
  return all;
}

function callsByDesk(desk: BenchDesk): Way {
  const by = desk.lead;
  return {
    way: "desk",
    async call(id) {
      const refused = await callRequest(desk, id, { by, counter: "Bàn 1" });
      if (refused) throw new Error(`A call was refused: ${refused}.`);
    },
    undo: (id) => returnRequest(desk, id, by),
  };
}

function callsByHand(raw: RawJournal, { call, undo }: { call: Recorded; undo: Recorded }): Way {
  return {
    way: "hand",
    async call(id) {
      await raw.change(id, call);
      written.postMessage("");
    },
    undo: (id) => raw.change(id, undo),
  };
}

// Never the number that stands there already: nobody could tell when it was painted.
function byTurns(ids: string[]) {
  let last = 0;
  return (times: number) => Array.from({ length: times }, () => ids[(last += 1) % ids.length]!);
}

/** A call to another page's paint: through the desk and the board's live view, and by hand. */
export async function boardVariants(filling: Filling): Promise<Variants> {
  await emptyStore(boardStore);
  const desk = await openBenchDesk(boardStore);
  await fillStore(desk, boardStore, filling);
  const byDesk = callsByDesk(desk);
  const ids = (await desk.journal.waiting(filling.waiting, today(desk))).map(({ id }) => id);
  const asked = sortOut(await recordWrites(() => askForHelp(desk)));
  const call = sortOut(await recordWrites(() => byDesk.call(ids[0]!)));
  const undo = sortOut(await recordWrites(() => byDesk.undo(ids[0]!)));
  const raw = await openRawJournal(rawBoardStore, boardStore, { ask: asked, take: call });
  const byHand = callsByHand(raw, { call, undo });
  const [onDesk, onHand] = [byTurns(ids), byTurns(ids)];
  return {
    "board by desk": (times) => timePaint(byDesk, onDesk(times)),
    "board by hand": (times) => timePaint(byHand, onHand(times)),
    "board by hand again": (times) => timePaint(byHand, onHand(times)),
  };
}
