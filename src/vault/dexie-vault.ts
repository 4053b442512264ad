import { backupVault } from "./dexie-backup-key";
import { identityVault } from "./dexie-identity";
import { compareWithCopy } from "../second-copy/dexie-compare";
import { keepTwice, type Compared } from "../second-copy/dexie-kept-twice";
import type { SecondCopy } from "../second-copy/second-copy";
import { countDown, VaultStore, vaultTables, watchWait } from "./dexie-guards";
import { admit, fitsPin, pinOf, tryPin, tryPinWithCard } from "./dexie-tries";
import { makeRecoveryCode, plainCode } from "./recovery-code";
import { fitsHash, hashSecret, type SecretHash } from "./secret-hash";
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
    ...identityVault(store, keeping),
    setPin: async (member, pin) => {
      await keepSecret(pinOf(member), await hashSecret(pin));
      await store.guards.delete(member);
    },
    hasPin: async (member) => (await store.secrets.get(pinOf(member))) !== undefined,
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
    erase: async () => {
      await store.delete();
      await keeping.copy?.erase();
    },
    close: () => store.close(),
  };
}
