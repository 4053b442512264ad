import { thingsIn, type LostThing } from "../../domain/office/lost-thing";
import type { Journal } from "../../journal/journal";
import type { Compared } from "../../second-copy/dexie-kept-twice";

/** For each group of tables, the name people use for what it holds. */
const thingsOf: Readonly<Record<string, readonly LostThing[]>> = {
  words: ["names", "notes"],
  tallies: ["jumps"],
  units: ["units"],
  hub: ["unsent"],
  vault: ["pins", "tries", "tablet-key", "backup-code"],
  contacts: ["cards", "contacts", "days"],
  figures: ["figures"],
  senders: ["senders"],
  drafts: ["drafts"],
  guides: ["guides", "senders"],
};

/** A third place, beside database and copy, that remembers the last revision of each group. */
interface Witness {
  before(what: string): number;
  put(what: string, far: number): void;
}

/**
 * Gathers what each store found missing when it was opened, whichever is first, and notes it in the journal, so that staff
 * are told until they say that they know.
 */
export function gatherLosses(witness: Witness) {
  let [back, lost]: [LostThing[], LostThing[]] = [[], []];
  let open: Journal | undefined;
  const note = () => {
    if (!open || !(back.length + lost.length)) return;
    const damage = { restored: 0, missing: 0, back, lost };
    [back, lost] = [[], []];
    void open.noteDamage(damage).catch(() => undefined);
  };
  const add = (came: readonly LostThing[], went: readonly LostThing[]) => {
    back.push(...came);
    lost.push(...went);
    note();
  };
  return {
    /**
     * A group was compared with its copy. If the third place remembers a later revision than both, the rest is lost for
     * good.
     */
    onCompared: (group: string, { revision, restored, copyWasGone }: Compared): void => {
      const beyond = witness.before(group) > revision ? (thingsOf[group] ?? []) : [];
      add(thingsIn(restored), [...beyond, ...(copyWasGone ? (["copies"] as const) : [])]);
      witness.put(group, revision);
    },
    onLost: (things: readonly LostThing[]) => add([], things),
    onBack: (things: readonly LostThing[]) => add(things, []),
    /** From now on losses can be written into the journal. */
    openIn: (journal: Journal): void => {
      open = journal;
      note();
    },
  };
}
