import type { HubFact } from "../log/hub-fact";
import { factName, putFact, type FactKeeper, type FactsThere } from "./facts";
import { makeFactReader } from "./read-facts";
import type { Sharing } from "./sharing";

const asText = (fact: HubFact | undefined): string => JSON.stringify(fact);

/**
 * Keeps this device's facts and the hub's the same. What was put at the hub since it was read last is taken; anything else in
 * which they differ was changed here while the hub was away, or lost by a hub that was set back, and is put.
 */
export function keepFacts(sharing: Sharing, keepers: readonly FactKeeper[]) {
  const there: FactsThere = new Map();
  return {
    ...makeFactReader(sharing, keepers, there),
    /** Puts what this device has and the hub has not. */
    settle: async (): Promise<void> => {
      for (const keeper of keepers)
        for (const fact of await keeper.here()) {
          if (asText(there.get(factName(fact))) === asText(fact)) continue;
          await putFact(sharing, fact);
          there.set(factName(fact), fact);
        }
    },
  };
}
