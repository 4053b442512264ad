import type { VaultStore } from "./dexie-guards";
import { backupKey, markOf, openText, sealText, type BackupKey } from "./backup-seal";
import { makeRecoveryCode } from "./recovery-code";
import { readSecret, secretLine } from "./secret-line";
import type { BackupVault } from "./vault";

const name = "backup";

/** Hashes that a restored tablet needs so that people can sign in, and nothing else: no key, no contact. */
const mayBeBackedUp = (secret: { name: string }): boolean =>
  secret.name.startsWith("pin:") || secret.name === "recovery-code";

/**
 * The part of the vault that takes an office to another tablet. The backup code is on paper, its key stays in this
 * browser. `onSecrets` is called when hashes were added.
 */
export function backupVault(store: VaultStore, onSecrets: () => Promise<void>): Omit<BackupVault, "newIdentity"> {
  const keys = store.table<BackupKey & { name: typeof name; last?: string }, string>("keys");
  return {
    hasBackupCode: async () => Boolean(await keys.get(name)),
    newBackupCode: async () => {
      const code = makeRecoveryCode();
      await keys.put({ name, ...(await backupKey(code)) });
      return code;
    },
    sealBackup: async (text) => {
      const kept = await keys.get(name);
      if (!kept) return undefined;
      const file = await sealText(text, kept);
      await keys.update(name, { last: markOf(file) });
      return file;
    },
    openBackup: async (file, code) => {
      if (code !== undefined) return openText(file, code);
      const kept = await keys.get(name);
      if (!kept) return { refused: "wrong-code" };
      const opened = await openText(file, kept);
      // An older file would count as a backup of all that was written since.
      return "text" in opened && markOf(file) !== kept.last ? { refused: "older-file" } : opened;
    },
    backupSecrets: async () => (await store.secrets.filter(mayBeBackedUp).toArray()).map(secretLine),
    addSecrets: async (lines) => {
      await store.transaction("rw", store.secrets, async () => {
        const here = await store.secrets.toCollection().primaryKeys();
        const added = lines.map(readSecret).filter((secret) => mayBeBackedUp(secret) && !here.includes(secret.name));
        await store.secrets.bulkPut(added);
      });
      await onSecrets();
    },
  };
}
