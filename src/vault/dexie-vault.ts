import { backupVault } from "./dexie-backup-key";
import { countDown, VaultStore, watchWait } from "./dexie-guards";
import { admit, pinOf, tryPin, tryPinWithCard } from "./dexie-tries";
import { makeRecoveryCode, plainCode } from "./recovery-code";
import { fitsHash, hashSecret, type SecretHash } from "./secret-hash";
import { readSecret, secretLine } from "./secret-line";
import { asIdentity, makeTabletKey } from "./tablet-key";
import type { SecretsCopy, Vault } from "./vault";

const recovery = "recovery-code";

/** Where the vault is kept, besides its name: another database, and the copy its hashes are mended from. */
export interface VaultKeeping {
  factory?: IDBFactory | undefined;
  copy?: SecretsCopy;
  /** Called when this page must be loaded anew: its tables are gone and stay closed, or another page made a new tablet. */
  onOutdated?: (() => void) | undefined;
}

/** The tables, open and mended; they stay closed, and the copy is left to other pages, once they are gone. */
async function openStore(name: string, { factory, copy, onOutdated }: VaultKeeping): Promise<VaultStore> {
  const store = new VaultStore(name, factory);
  const outdated = () => {
    copy?.letGo();
    onOutdated?.();
  };
  store.on("versionchange", outdated);
  await store.open();
  store.backendDB().addEventListener("close", outdated);
  await copy?.keep(async (lines) => {
    const all = await mendSecrets(store, lines);
    if (all.join("\n") !== lines.join("\n")) copy.replace(all);
    return [];
  });
  return store;
}

/** Opens the vault kept in this browser's IndexedDB. Rejects when the browser refuses storage. */
export async function openDexieVault(name = "tram-so-vault", keeping: VaultKeeping = {}): Promise<Vault> {
  const store = await openStore(name, keeping);
  void countDown(store);
  const keepSecret = async (secret: string, hash: SecretHash) => {
    await store.secrets.put({ name: secret, ...hash });
    keeping.copy?.replace(await secretLines(store));
  };
  return {
    identity: async () => asIdentity((await store.keys.get("tablet")) ?? (await keepNewKey(store))),
    setPin: async (member, pin) => {
      await keepSecret(pinOf(member), await hashSecret(pin));
      await store.guards.delete(member);
    },
    tryPin: (member, pin) => tryPin(store, member, pin),
    tryPinWithCard: (member, pin) => tryPinWithCard(store, member, pin),
    admit: (member) => admit(store, member),
    watchWait: (member, tell) => watchWait(store, member, tell),
    newRecoveryCode: async () => {
      const code = makeRecoveryCode();
      await keepSecret(recovery, await hashSecret(plainCode(code)));
      return code;
    },
    fitsRecoveryCode: async (code) => {
      const kept = await store.secrets.get(recovery);
      return Boolean(kept && (await fitsHash(plainCode(code), kept)));
    },
    ...backupVault(store, async () => keeping.copy?.replace(await secretLines(store))),
    newIdentity: becomingAnother(store, keeping),
    erase: async () => {
      await store.delete();
      await keeping.copy?.erase();
    },
    close: () => store.close(),
  };
}

/** Throws the tablet's key away, and tells the other pages, which would go on signing with it and giving its numbers. */
function becomingAnother(store: VaultStore, { onOutdated }: VaultKeeping): () => Promise<void> {
  const others = new BroadcastChannel(`${store.name}-tablet`);
  others.onmessage = () => store.isOpen() && onOutdated?.();
  return async () => {
    await store.keys.delete("tablet");
    others.postMessage("");
  };
}

const secretLines = async (store: VaultStore): Promise<string[]> => (await store.secrets.toArray()).map(secretLine);

/**
 * Brings back the hashes that the store lost, be it only the last ones, and gives the lines of all it holds then. No
 * verb takes a hash out but `erase`, which empties the copy too. A hash that stands in both stays as the store has it,
 * for the copy may lag behind: a known limit is that a PIN changed in the very lines that were lost is the old one again.
 */
function mendSecrets(store: VaultStore, lines: readonly string[]): Promise<string[]> {
  return store.transaction("rw", store.secrets, async () => {
    const known = await store.secrets.toCollection().primaryKeys();
    await store.secrets.bulkPut(lines.flatMap(readWhole).filter(({ name }) => !known.includes(name)));
    return secretLines(store);
  });
}

/** A line that a full disk left mixed with another is no hash. */
function readWhole(line: string): ReturnType<typeof readSecret>[] {
  try {
    const secret = readSecret(line);
    return typeof secret?.name === "string" && secret.hash instanceof Uint8Array ? [secret] : [];
  } catch {
    return [];
  }
}

/** Two pages opened at once must not become two tablets: whoever is second uses the key of the first. */
async function keepNewKey(store: VaultStore) {
  const made = await makeTabletKey();
  return store.transaction("rw", store.keys, async () => {
    const first = await store.keys.get("tablet");
    if (!first) await store.keys.add({ name: "tablet", ...made });
    return first ?? made;
  });
}
