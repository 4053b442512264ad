import type { VaultStore } from "./dexie-guards";
import { pinOf } from "./dexie-tries";
import { readSecret, secretLine } from "./secret-line";
import type { SharedSecrets } from "./vault";

const recovery = "recovery-code";
const pins = pinOf("");

/** The secrets that the tablets of an office share: hashes of PINs, and of the recovery code. */
export function sharedSecrets(store: VaultStore): SharedSecrets {
  return {
    secretLines: async () => {
      const kept = await store.secrets.filter(({ name }) => name.startsWith(pins) || name === recovery).toArray();
      return new Map(kept.map((secret) => [secret.name.replace(pins, ""), secretLine(secret)]));
    },
    replaceSecret: async (line) => {
      const secret = readSecret(line);
      if (secret.name !== recovery && !secret.name.startsWith(pins)) return;
      await store.secrets.put(secret);
      if (secret.name !== recovery) await store.guards.delete(secret.name.slice(pins.length));
    },
  };
}
