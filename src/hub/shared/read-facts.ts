import type { Mark } from "../../journal/shared-lines";
import type { Entry } from "../hub-log";
import { factName, type FactKeeper, type FactsThere } from "./facts";
import { fromTheStart, goesOn, markOf, whileLineStands } from "./hub-mark";
import type { Sharing } from "./sharing";

/** Reads the hub's facts; what each was is kept in `there`, for this device to compare its own with. */
export function makeFactReader(sharing: Sharing, keepers: readonly FactKeeper[], there: FactsThere) {
  const { local, log } = sharing;
  const takeOne = makeTakingFacts(sharing, keepers, there);
  let [readTo, markedTo] = [0, 0];

  const read = async (knownTo: number, ofThisHub = whileLineStands(sharing)): Promise<void> => {
    for (;;) {
      const entries = ofThisHub(await log.from("STATE", readTo + 1));
      const last = entries.at(-1);
      if (!last) return;
      for (const entry of entries) await takeOne(entry, entry.at > knownTo);
      readTo = last.at;
      if (readTo > markedTo) await local.accept([], { mark: await markOf("STATE", last) });
      markedTo = Math.max(markedTo, readTo);
    }
  };

  return {
    /** Reads what is new; from the first fact on after a start, and where the hub was set back. */
    catchUp: async (): Promise<void> => {
      const ofThisHub = whileLineStands(sharing);
      const mark = await markHere(sharing);
      const same = await goesOn(sharing, "STATE", mark);
      if (!same) await local.accept([], { mark: fromTheStart("STATE") });
      markedTo = same ? mark.at : 0;
      if (!same) there.clear();
      if (there.size === 0 || !same) readTo = 0;
      await read(same ? mark.at : Infinity, ofThisHub);
    },
    /** Something was put there just now. */
    hear: (): Promise<void> => read(readTo),
  };
}

/** Takes one entry; what does not count is as if nothing lay there, so that whoever may tell it tells it again. */
function makeTakingFacts({ seal, belief }: Sharing, keepers: readonly FactKeeper[], there: FactsThere) {
  /** Which fact lay under a subject. */
  const lay = new Map<string, string>();
  /** What a device told of which no line tells yet. */
  const unheardOf = new Map<string, { entry: Entry; isNews: boolean }>();

  const take = async (entry: Entry, isNews: boolean): Promise<void> => {
    const said = await seal.openFact(entry);
    const verdict = said ? await belief.judgeFact(said) : "void";
    unheardOf.delete(entry.subject);
    if (verdict === "unknown-signer") unheardOf.set(entry.subject, { entry, isNews });
    if (!said || verdict !== "counts") return void there.delete(lay.get(entry.subject) ?? "");
    const { fact } = said;
    there.set(factName(fact), fact);
    lay.set(entry.subject, factName(fact));
    for (const keeper of keepers) if (keeper.kind === fact.kind) await keeper.take(fact, isNews);
  };

  return async (entry: Entry, isNews: boolean): Promise<void> => {
    // Those that still wait are put into it anew meanwhile.
    const waiting = Array.from(unheardOf.values());
    for (const one of waiting) await take(one.entry, one.isNews);
    await take(entry, isNews);
  };
}

const markHere = async ({ local }: Sharing): Promise<Mark> =>
  (await local.marks()).find(({ stream }) => stream === "STATE") ?? fromTheStart("STATE");
