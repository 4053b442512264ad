import type { Entry, HubLog } from "../hub-log";
import type { FiguresHeard } from "./figure-door";
import type { FiguresRecord } from "./figures-record";
import { openFigures } from "./figures-seal";

/** After a failed reading while the line stands. */
const againAfterMs = 2_000;

/**
 * Reads all figures that lie at the hub, each time the line comes back, and those that come meanwhile. They are few, a message
 * an office and period, so that nobody has to remember how far a hub was read which may have been set back.
 */
export function hearFigures(log: HubLog, reads: NonNullable<FiguresRecord["reads"]>, heard: FiguresHeard): () => void {
  let stopped = false;
  let line: "up" | "away" | "locked-out" = "away";
  const take = async ({ subject, body }: Entry) => {
    const file = await openFigures(body, subject, reads.privateKey);
    if (file !== undefined && !stopped) await heard.take(file);
  };
  const tell = (allRead: boolean) => stopped || heard.tell({ line, allRead });
  const readAll = async () => {
    for (let at = 1; !stopped;) {
      const entries = await log.from("FIGURES", at);
      if (!entries.length) return tell(true);
      for (const entry of entries) await take(entry);
      at = (entries.at(-1)?.at ?? at) + 1;
    }
  };
  const turns = inTurn((again) => line === "up" && !stopped && again(readAll));
  const stops = [
    log.live((stream, entry) => stream === "FIGURES" && turns.next(() => take(entry))),
    log.watch((now) => {
      line = now;
      tell(false);
      if (now === "up") turns.next(readAll);
    }),
    turns.stop,
  ];
  return () => {
    stopped = true;
    stops.forEach((stop) => stop());
    log.close();
  };
}

type Turn = () => Promise<unknown>;

/** One after the other. `failed` is asked what to do when one did not come about, a little later. */
function inTurn(failed: (again: (turn: Turn) => void) => unknown) {
  let last = Promise.resolve();
  let clock: ReturnType<typeof setTimeout> | undefined;
  const next = (turn: Turn) => {
    last = last.then(turn).then(
      () => undefined,
      () => void (clock = setTimeout(() => failed(next), againAfterMs)),
    );
  };
  return { next, stop: () => clearTimeout(clock) };
}
