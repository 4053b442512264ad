import { append } from "./dexie-append";
import { asLine } from "./dexie-mend";
import { keepHead, type Keeping } from "./dexie-open";
import { nextEra, readEra, readMarks } from "./dexie-marks";
import { linesAside, oweAll, owedLines, pay, unjudgedAbout } from "./dexie-owed";
import type { DexieStore } from "./dexie-store";
import type { Journal } from "./journal";
import type { SharedLine, SharedLines } from "./shared-lines";

/** Every way lines come in, from this tablet or from the hub, each with what stands beside the database. */
export function writes(store: DexieStore, keeping: Keeping): Pick<Journal, "append" | keyof SharedLines> {
  const copyToo = (lines: readonly SharedLine[]) => {
    keeping.copy?.add(lines.map(asLine));
    // Nobody waits for this. If the page closes meanwhile, the head is a little behind, which does no harm.
    void keepHead(store, keeping).catch(() => undefined);
  };
  return {
    append: async (events, tallies, owing) => {
      const answer = await append(store, events, { tallies, owing });
      if (answer === "written") copyToo(events);
      return answer;
    },
    accept: async (lines, taken) => {
      // A tablet alone never takes a line in that it did not write itself.
      const { accept } = await import("./dexie-accept");
      const { stood, displaced } = await accept(store, lines, taken);
      if (stood.length) copyToo(stood);
      return displaced;
    },
    owed: (about, most) => owedLines(store, about, most),
    owedCount: () => store.owed.count(),
    unjudged: (about) => unjudgedAbout(store, about),
    paid: (lines, acknowledged) => pay(store, lines, acknowledged),
    era: () => readEra(store),
    nextEra: () => nextEra(store),
    oweAll: (requestsSince, marks) => oweAll(store, requestsSince, marks),
    aside: () => linesAside(store),
    marks: () => readMarks(store),
  };
}
