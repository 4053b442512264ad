import { createContext, createSignal, onCleanup, useContext, type Accessor } from "solid-js";
import type { Journal } from "../journal/journal";
import type { Desk, Restoring } from "./desk";
import { today } from "./today";

/** The desk is opened after the first paint; a browser that refuses storage leaves the practice side working. */
export type DeskState =
  | { state: "opening" }
  /** Rows are made anew by the rules of this release; so much of it is done, 0 to 1. */
  | { state: "remaking"; share: number }
  | { state: "open"; desk: Desk }
  | { state: "refused" }
  | { state: "outdated"; restoring?: Restoring | undefined };

const opening = (): DeskState => ({ state: "opening" });

export const DeskContext = createContext<Accessor<DeskState>>(opening);

export const useDeskState = (): Accessor<DeskState> => useContext(DeskContext);

/** The desk once it is open. */
export function useDesk(): Accessor<Desk | undefined> {
  const state = useDeskState();
  return () => {
    const now = state();
    return now.state === "open" ? now.desk : undefined;
  };
}

/** Holds the latest of many answers; undefined until the first one. Reading it throws once there is a fault. */
export function createAnswer<T>() {
  const [answer, setAnswer] = createSignal<{ value: T } | { reason: unknown }>();
  return {
    tell: (value: T) => void setAnswer({ value }),
    fail: (reason: unknown) => void setAnswer({ reason }),
    read: (): T | undefined => {
      const now = answer();
      if (now && "reason" in now) throw now.reason;
      return now?.value;
    },
  };
}

/** Half of what a list may be late at midnight, or once staff said what day it is. */
const dayEveryMs = 5000;

/**
 * A live answer from the journal; undefined until the first one. Reading it throws when the journal fails. Asked anew with
 * every line, and when the day ("2026-11-24") is another: what is due, and what is of today, changes then without a line.
 */
export function live<T>(desk: Desk, ask: (journal: Journal, day: string) => Promise<T>): Accessor<T | undefined> {
  const { tell, fail, read } = createAnswer<T>();
  const watch = () => desk.journal.watch(() => ask(desk.journal, today(desk)), tell, fail);
  let stop = watch();
  let day = today(desk);
  const looking = setInterval(() => {
    if (day === today(desk)) return;
    day = today(desk);
    stop();
    stop = watch();
  }, dayEveryMs);
  onCleanup(() => {
    clearInterval(looking);
    stop();
  });
  return read;
}
