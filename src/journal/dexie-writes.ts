import { accept } from "./dexie-accept";
import { append } from "./dexie-append";
import { asLine } from "./dexie-mend";
import { keepHead, type Keeping } from "./dexie-open";
import { linesAside, oweAll, owedLines, pay } from "./dexie-owed";
import type { DexieStore } from "./dexie-store";
import type { Journal } from "./journal";
import type { SharedLine, SharedLines } from "./shared-lines";

/** Every way lines come in, from this tablet or from the hub, each with what stands beside the database. */
export function writes(store: DexieStore, keeping: Keeping): Pick<Journal, "append" | keyof SharedLines> {
  const copyToo = (lines: readonly SharedLine[]) => {
    keeping.copy?.add(lines.map(asLine));
    // Nobody waits for it, and a page that closes meanwhile leaves a head that lags behind.
    void keepHead(store, keeping).catch(() => undefined);
  };
  return {
    append: async (events, tallies, owing) => {
      const answer = await append(store, events, { tallies, owing });
      if (answer === "written") copyToo(events);
      return answer;
    },
    accept: async (lines, taken) => {
      const { stood, displaced } = await accept(store, lines, taken);
      if (stood.length) copyToo(stood);
      return displaced;
    },
    owed: (about) => owedLines(store, about),
    paid: (lines) => pay(store, lines),
    oweAll: (requestsSince) => oweAll(store, requestsSince),
    aside: () => linesAside(store),
    marks: () => store.marks.toArray(),
  };
}
