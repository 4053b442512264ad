import type { Desk } from "../desk";
import { confirmSender, readFigures, takeFigures, type FiguresCome } from "./import-figures";

/** What comes through the hub while somebody looks. */
export interface Arriving {
  line: "up" | "away" | "locked-out";
  /** True once all that lies at the hub was read. */
  allRead: boolean;
  /** The first of each sender whose mark nobody compared yet; nothing of theirs is taken. */
  unknown: FiguresCome[];
  /** How many files could not be read, were forged, or say what cannot be. */
  unfit: number;
}

/**
 * Takes the figures that come through the hub, of senders that were confirmed; those of others wait until somebody compared
 * their marks. `by`: the member who looks, and may keep figures. Gives what ends it.
 */
export function takeFromHub(desk: Desk, by: string, tell: (arriving: Arriving) => void) {
  let arriving: Arriving = { line: "away", allRead: false, unknown: [], unfit: 0 };
  const waiting = new Map<string, FiguresCome[]>();
  const set = (known: Partial<Arriving>) => {
    const unknown = [...waiting.values()].flatMap(([first]) => first ?? []);
    tell((arriving = { ...arriving, ...known, unknown }));
  };
  const takeKnown = async (come: FiguresCome) => {
    const answer = await takeFigures(desk, come, by);
    if (answer !== "taken" && answer !== "older") set({ unfit: arriving.unfit + 1 });
  };
  const take = async (file: string) => {
    const come = await readFigures(desk, file);
    if ("fault" in come) return set({ unfit: arriving.unfit + 1 });
    if (come.sender) return takeKnown(come);
    waiting.set(come.key, [...(waiting.get(come.key) ?? []), come]);
    set({});
  };
  const stop = desk.hub.figures.hear({
    take,
    tell: (state) => {
      if (!state.allRead) {
        waiting.clear();
        arriving.unfit = 0;
      }
      set(state);
    },
  });
  /** Somebody compared the mark: all that came of this sender is taken, and what comes from now on. */
  const confirm = async (come: FiguresCome): Promise<"confirmed" | "leads-only"> => {
    const answer = await confirmSender(desk, come, by);
    const own = answer === "confirmed" ? (waiting.get(come.key) ?? []) : [];
    if (answer === "confirmed") waiting.delete(come.key);
    set({});
    for (const one of own) await takeKnown(one);
    return answer;
  };
  return { stop, confirm };
}
