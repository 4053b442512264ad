import { backupVault } from "./dexie-backup-key";
import { compareWithCopy } from "../second-copy/dexie-compare";
import { keepTwice, type Compared } from "../second-copy/dexie-kept-twice";
import type { SecondCopy } from "../second-copy/second-copy";
import { countDown, VaultStore, vaultTables, watchWait } from "./dexie-guards";
import { admit, fitsPin, pinOf, tryPin, tryPinWithCard } from "./dexie-tries";
import { makeRecoveryCode, plainCode } from "./recovery-code";
import { fitsHash, hashSecret, type SecretHash } from "./secret-hash";
import { asIdentity, isWhole, makeTabletKey, type WholeKey } from "./tablet-key";
import type { Vault } from "./vault";

const recovery = "recovery-code";

/** Where the vault is kept, besides its name: another database, and the copy it is mended from. */
export interface VaultKeeping {
  factory?: IDBFactory | undefined;
  copy?: SecondCopy;
  /** Called once the vault was compared with its copy, which holds no key: those that came back without one are lost. */
  onCompared?: ((compared: Compared, keysLost: readonly (keyof typeof ownKeys)[]) => unknown) | undefined;
  onRevision?: ((revision: number) => void) | undefined;
  /** Called when this page must be loaded anew: its tables are gone and stay closed, or another page made a new tablet. */
  onOutdated?: (() => void) | undefined;
}

/** Keys that exist only in the vault, by their names there. */
const ownKeys = { tablet: true, backup: true };

/** The tables, open and mended; they stay closed, and the copy is left to other pages, once they are gone. */
async function openStore(name: string, keeping: VaultKeeping): Promise<VaultStore> {
  const { factory, copy, onCompared, onRevision, onOutdated } = keeping;
  const store = new VaultStore(name, factory);
  const tell = async (compared: Compared) => onCompared?.(compared, await keysLost(store, compared));
  const group = { name: "vault", tables: vaultTables, copy, onCompared: tell, onRevision };
  keepTwice(store, [group]);
  const outdated = () => onOutdated?.();
  store.on("versionchange", outdated);
  await store.open();
  store.backendDB().addEventListener("close", outdated);
  await compareWithCopy(store, group);
  return store;
}

/** The names of keys that are known by their copy alone, since just now. */
async function keysLost(store: VaultStore, { restored }: Compared): Promise<(keyof typeof ownKeys)[]> {
  const kept = restored.keys ? await store.keys.toArray() : [];
  return kept.filter((row) => !Object.values(row).some((value) => value instanceof CryptoKey)).map(({ name }) => name);
}

/** Opens the vault kept in this browser's IndexedDB. Rejects when the browser refuses storage. */
export async function openDexieVault(name = "tram-so-vault", keeping: VaultKeeping = {}): Promise<Vault> {
  const store = await openStore(name, keeping);
  void countDown(store);
  const keepSecret = (secret: string, hash: SecretHash) => store.secrets.put({ name: secret, ...hash });
  return {
    identity: async () => asIdentity(await wholeKey(store)),
    setPin: async (member, pin) => {
      await keepSecret(pinOf(member), await hashSecret(pin));
      await store.guards.delete(member);
    },
    isPin: (member, pin) => fitsPin(store, member, pin),
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
    ...backupVault(store),
    newIdentity: becomingAnother(store, keeping),
    erase: async () => {
      await store.delete();
      await keeping.copy?.erase();
    },
    close: () => store.close(),
  };
}

/** Deletes the tablet's key and informs the other pages, which would otherwise continue to sign and give numbers with it. */
function becomingAnother(store: VaultStore, { onOutdated }: VaultKeeping): () => Promise<void> {
  const others = new BroadcastChannel(`${store.name}-tablet`);
  others.onmessage = () => store.isOpen() && onOutdated?.();
  return async () => {
    await store.keys.delete("tablet");
    others.postMessage("");
  };
}

/**
 * The key this tablet signs with. Where only its name came back from the second copy, another key takes its place under
 * the same name. Two pages opened at once must not become two tablets: whoever is second uses the key of the first.
 */
async function wholeKey(store: VaultStore): Promise<WholeKey> {
  const known = await store.keys.get("tablet");
  if (isWhole(known)) return known;
  const made = await makeTabletKey(known?.id);
  return store.transaction("rw", store.keys, async () => {
    const first = await store.keys.get("tablet");
    if (isWhole(first)) return first;
    await store.keys.put({ name: "tablet", ...made });
    return made;
  });
}
