import { keepFacts } from "./keep-facts";
import type { StateTeller } from "./hub-state";
import { keepUp } from "./keep-up";
import { keepersOf } from "./keepers-of";
import { payNext } from "./outbox";
import { makeReader } from "./reader";
import type { ShareTools } from "./shared-journal";
import type { Sharing } from "./sharing";
import { retellLostNumbers } from "./take-in";
import { tellOfOneself } from "./tell-of-oneself";

/** Reads and pays for all pages of this browser; the function given back ends it. */
export function readOffice(sharing: Sharing, state: StateTeller, tools: ShareTools): () => void {
  const reader = makeReader(sharing, (read) => state.set({ read }));
  const facts = keepFacts(sharing, keepersOf(sharing, tools));
  return keepUp(sharing, {
    read: async () => {
      await reader.catchUp();
      await retellLostNumbers(sharing);
    },
    hear: reader.hear,
    readFacts: facts.catchUp,
    hearFacts: facts.hear,
    pay: () => payNext(sharing),
    settleFacts: facts.settle,
    tell: () => tellOfOneself(sharing, state, tools),
  });
}
