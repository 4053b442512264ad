import type { Instant } from "../../domain/event";
import type { Journal } from "../../journal/journal";
import type { HubState } from "../hub";
import type { HubLog } from "../hub-log";
import type { HubRecord } from "../hub-record";
import type { HubLine } from "./sharing";

export interface StateTeller {
  line(): HubLine;
  lineChanges(): number;
  now(): HubState;
  /** Changes what is known, and tells everybody who watches. */
  set(known: Partial<HubState>): void;
  watch(tell: (state: HubState) => void): () => void;
  stop(): void;
}

/** How this device stands with the hub, as one thing that changes: the line, what is owed, what stands aside. */
export function tellState(
  local: Journal,
  { log, record, now }: { log: HubLog; record: HubRecord; now(): Instant },
): StateTeller {
  const { kind, member } = record;
  let state: HubState = { kind, member, line: "away", since: now(), read: 1, owed: 0, aside: [] };
  const watchers = new Set<(state: HubState) => void>();
  const set = (known: Partial<HubState>) => {
    state = { ...state, ...known };
    for (const tell of watchers) tell(state);
  };
  let changes = 0;
  const lineIs = (line: HubLine) => {
    changes += 1;
    if (line !== state.line) set({ line, since: now() });
  };
  const stops = [log.watch(lineIs), watchOwed(local, set)];
  return {
    line: () => state.line,
    lineChanges: () => changes,
    now: () => state,
    set,
    watch: (tell) => {
      watchers.add(tell);
      tell(state);
      return () => void watchers.delete(tell);
    },
    stop: () => {
      for (const stop of stops) stop();
      watchers.clear();
      // Whoever still waits for an answer takes nothing in for a journal that is closed: another page may have opened it.
      lineIs("away");
    },
  };
}

const watchOwed = (local: Journal, tell: (known: Pick<HubState, "owed" | "aside">) => void) =>
  local.watch(
    () => Promise.all([local.owedCount(), local.aside()]),
    ([owed, aside]) => tell({ owed, aside: aside.filter(({ type }) => type !== "void") }),
    // The journal says itself when it cannot be read.
    () => undefined,
  );
