import { createContext, createSignal, onCleanup, useContext, type Accessor } from "solid-js";
import type { Journal } from "../journal/journal";
import type { Desk, Restoring } from "./desk";

/** The desk is opened after the first paint; a browser that refuses storage leaves the practice side working. */
export type DeskState =
  | { state: "opening" }
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

/** A live answer from the journal; undefined until the first one. Reading it throws when the journal fails. */
export function live<T>(desk: Desk, ask: (journal: Journal) => Promise<T>): Accessor<T | undefined> {
  const { tell, fail, read } = createAnswer<T>();
  onCleanup(desk.journal.watch(() => ask(desk.journal), tell, fail));
  return read;
}
