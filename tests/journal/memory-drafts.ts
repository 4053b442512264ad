import type { Draft, DraftShelf, KeptEntry, WholeDraft } from "../../src/journal/draft-shelf";

/** A shelf of drafts that forgets when the test ends. */
export function memoryDrafts(): DraftShelf {
  const drafts = new Map<string, Draft>();
  let entries: KeptEntry[] = [];
  const watching = new Set<() => void>();
  const changed = () => watching.forEach((tell) => tell());
  const whole = (draft: Draft): WholeDraft => ({ ...draft, log: entries.filter(({ code }) => code === draft.code) });
  return {
    drafts: async () => [...drafts.values()].map(whole),
    draft: async (code) => {
      const draft = drafts.get(code);
      return draft && whole(draft);
    },
    begin: async (draft) => {
      if (drafts.has(draft.code)) return "taken";
      drafts.set(draft.code, draft);
      changed();
      return "begun";
    },
    add: async (entry) => {
      if (entries.some(({ code, nth }) => code === entry.code && nth === entry.nth)) return "taken";
      entries.push(entry);
      changed();
      return "kept";
    },
    drop: async (code) => {
      drafts.delete(code);
      entries = entries.filter((entry) => entry.code !== code);
      changed();
    },
    watch: (ask, tell, fail) => {
      const look = () => void ask().then(tell, fail);
      watching.add(look);
      look();
      return () => void watching.delete(look);
    },
    erase: async () => {
      drafts.clear();
      entries = [];
      changed();
    },
  };
}
