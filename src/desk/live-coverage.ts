import { createMemo, onCleanup, untrack, type Accessor } from "solid-js";
import type { FigureShelf, UnitAround } from "../journal/figure-shelf";
import type { Desk } from "./desk";
import { createAnswer } from "./live-desk";

/** One unit in one period, among the others. */
export interface CoverageView extends UnitAround {
  period: string;
}

/** The figures of whichever unit and period is asked for, live; what they cost does not grow with the country. */
export function liveCoverage(
  desk: Desk,
  asked: Accessor<{ period: string; unit: string }>,
): Accessor<CoverageView | undefined> {
  // Asked for the same again, it goes on: a screen must not blink, nor lose what is typed in it.
  const key = createMemo(() => `${asked().period} ${asked().unit}`);
  const view = createMemo(() => {
    key();
    const { period, unit } = untrack(asked);
    return liveShelf(desk, async (shelf): Promise<CoverageView> => ({
      period,
      ...(await shelf.aroundUnit(period, unit)),
    }));
  });
  return () => view()();
}

/** A live answer from the shelf of figures; undefined until the first one. */
export function liveShelf<T>(desk: Desk, ask: (shelf: FigureShelf) => Promise<T>): Accessor<T | undefined> {
  const { tell, fail, read } = createAnswer<T>();
  let gone = false;
  let stop = () => {
    gone = true;
  };
  void desk.figures().then((shelf) => {
    if (!gone) stop = shelf.watch(() => ask(shelf), tell, fail);
  }, fail);
  onCleanup(() => stop());
  return read;
}
