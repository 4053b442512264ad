import type { PackSender } from "../../src/domain/guide/pack/pack-sender";
import type { GuideShelf, KeptGuide } from "../../src/journal/guide-shelf";

/** A shelf of signed guides that forgets when the test ends. */
export function memoryGuides(): GuideShelf {
  const kept = new Map<string, KeptGuide>();
  const senders = new Map<string, PackSender>();
  return {
    guide: async (mark) => kept.get(mark),
    guides: async () => [...kept.values()],
    keep: async (guide) => void kept.set(guide.mark, guide),
    senders: async () => [...senders.values()],
    keepSender: async (sender) => void senders.set(sender.key, sender),
    erase: async () => {
      kept.clear();
      senders.clear();
    },
  };
}
