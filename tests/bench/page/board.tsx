import { createEffect, Show } from "solid-js";
import { render } from "solid-js/web";
import { Calls } from "../../../src/board/calls";
import { liveBoard } from "../../../src/desk/live-board";
import { openBenchDesk } from "./bench-desk";
import { openAsItIs } from "./raw-database";
import { readBoardByHand } from "./read-board-by-hand";

export const boardStore = "bench-board";
export const rawBoardStore = "bench-board-raw";

/** Told to whoever wrote: the number that stands painted as the one now called, and since when on the board's own clock. */
export interface Painted {
  way: "desk" | "hand";
  number: string;
  at: number;
}

const talk = new BroadcastChannel("bench-painted");

function tellWhenPainted(way: Painted["way"], number: string): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => talk.postMessage({ way, number, at: performance.now() } satisfies Painted);
    channel.port2.postMessage("");
  });
}

/** The calls as the public board shows them, over the desk's own live view. */
function BoardOfDesk(props: { desk: Parameters<typeof liveBoard>[0] }) {
  const board = liveBoard(props.desk);
  createEffect(() => {
    const [call] = board()?.calls ?? [];
    if (call) tellWhenPainted("desk", call.number);
  });
  return <Show when={board()}>{(now) => <Calls calls={now().calls} waiting={now().waiting} />}</Show>;
}

/** Two boards on one page: the real one, and the least that a broadcast and a read by hand need. */
export async function openBoard(): Promise<void> {
  const desk = await openBenchDesk(boardStore);
  const raw = await openAsItIs(rawBoardStore);
  render(() => <BoardOfDesk desk={desk} />, document.querySelector("#board")!);
  const byHand = document.querySelector("#board-by-hand")!;
  new BroadcastChannel("bench-written").onmessage = async () => {
    const { called, waiting } = await readBoardByHand(raw, desk);
    byHand.replaceChildren(...[...called, String(waiting)].map(paragraph));
    tellWhenPainted("hand", called[0]!);
  };
  const clock = new BroadcastChannel("bench-clock");
  clock.onmessage = ({ data }: MessageEvent<{ ask?: number }>) => {
    if (data.ask !== undefined) clock.postMessage({ answer: data.ask, at: performance.now() });
  };
}

const paragraph = (textContent: string) => Object.assign(document.createElement("p"), { textContent });
