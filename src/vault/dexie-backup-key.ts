import type { VaultStore } from "./dexie-guards";
import { backupKey, markOf, openText, sealText, type BackupKey } from "./backup-seal";
import { makeRecoveryCode } from "./recovery-code";
import { readSecret, secretLine } from "./secret-line";
import { sharedSecrets } from "./dexie-shared-secrets";
import type { BackupVault, SharedSecrets } from "./vault";

const name = "backup";

/** As it stands in the store; without its key once it came back from the second copy, which holds none. */
type KeptCode = Omit<BackupKey, "key"> & { name: typeof name; key?: CryptoKey; last?: string };

const isWhole = (kept: KeptCode | undefined): kept is KeptCode & BackupKey => Boolean(kept?.key);

/** Hashes that a restored tablet needs so that people can sign in, and nothing else: no key, no contact. */
const mayBeBackedUp = (secret: { name: string }): boolean =>
  secret.name.startsWith("pin:") || secret.name === "recovery-code";

/**
 * The parts of the vault that take an office to another tablet, and that its tablets share. The backup code is on paper, its key stays in this
 * browser.
 */
export function backupVault(store: VaultStore): Omit<BackupVault, "newIdentity"> & SharedSecrets {
  const keys = store.table<KeptCode, string>("keys");
  return {
    ...sharedSecrets(store),
    hasBackupCode: async () => isWhole(await keys.get(name)),
    newBackupCode: async () => {
      const code = makeRecoveryCode();
      await keys.put({ name, ...(await backupKey(code)) });
      return code;
    },
    sealBackup: async (text) => {
      const kept = await keys.get(name);
      if (!isWhole(kept)) return undefined;
      const file = await sealText(text, kept);
      await keys.update(name, { last: markOf(file) });
      return file;
    },
    openBackup: async (file, code) => {
      if (code !== undefined) return openText(file, code);
      const kept = await keys.get(name);
      if (!isWhole(kept)) return { refused: "wrong-code" };
      const opened = await openText(file, kept);
      // Otherwise an older file would count as a backup of everything written since.
      return "text" in opened && markOf(file) !== kept.last ? { refused: "older-file" } : opened;
    },
    backupSecrets: async () => (await store.secrets.filter(mayBeBackedUp).toArray()).map(secretLine),
    addSecrets: (lines) =>
      store.transaction("rw", store.secrets, async () => {
        const here = await store.secrets.toCollection().primaryKeys();
        const added = lines.map(readSecret).filter((secret) => mayBeBackedUp(secret) && !here.includes(secret.name));
        await store.secrets.bulkPut(added);
      }),
  };
}
