import type { Desk } from "../../src/desk/desk";
import type { HubState } from "../../src/hub/hub";
import type { SharedLine } from "../../src/journal/shared-lines";
import { morning } from "./requests";

const reached: HubState = { kind: "tablet", line: "up", since: morning, read: 1, owed: 0, aside: [] };

/** Puts a hub beside a desk that says what a test tells it to, and nothing else. */
export function plantHub(desk: Desk, first: Partial<HubState> = {}) {
  let state: HubState = { ...reached, ...first };
  const tellers = new Set<(state: HubState) => void>();
  desk.hub = {
    ...desk.hub,
    watch: (tell) => {
      tellers.add(tell);
      tell(state);
      return () => tellers.delete(tell);
    },
  };
  return {
    tell: (more: Partial<HubState>) => {
      state = { ...state, ...more };
      for (const tell of tellers) tell(state);
    },
  };
}

/** From now on only lines of these numbers are written at once; those that are owed by their writer's word are always. */
export function cutLine(desk: Desk, own: readonly string[] = []): void {
  const { append } = desk.journal;
  desk.journal.append = async (events, tallies, owing) => {
    const isOwn = events.every(({ about }) => own.some((number) => about.endsWith(number)));
    return owing || isOwn ? append(events, tallies, "owed") : "away";
  };
}

/** The hub had this line first: what stood in its place here is set aside. */
export const tellFirst = (desk: Desk, line: SharedLine): Promise<SharedLine[]> => desk.journal.accept([line]);
