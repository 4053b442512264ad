import type { Unopened } from "../../vault/vault";
import type { Desk } from "../desk";
import { officeOf, readBackupFile, type BackupFile } from "./backup-file";

export type NotRestored = Unopened | "other-office" | "later-release";

/**
 * Brings an office onto this tablet, or what this tablet lost of it. The tablet becomes another one with a new key, and so
 * gets a new letter: the numbers it gave out after the backup are in people's hands, and must not be given out twice.
 * A refusal has changed nothing. Anything else ends the desk: its page has to be loaded anew.
 */
export async function restoreBackup(
  desk: Desk,
  file: Uint8Array<ArrayBuffer>,
  code: string,
): Promise<{ lines: number } | { refused: NotRestored }> {
  const opened = await desk.vault.openBackup(file, code);
  if ("refused" in opened) return opened;
  const backup = readBackupFile(opened.text);
  if (!backup) return { refused: "later-release" };
  if (await isOfAnother(desk, backup)) return { refused: "other-office" };
  // From here on this page is the old tablet, which must not give a number any more whatever becomes of the rest.
  desk.end("under-way");
  try {
    await desk.vault.newIdentity();
    await desk.vault.addSecrets(backup.secrets);
    const lines = await desk.journal.addBackup(backup);
    desk.end(lines);
    return { lines };
  } catch (reason) {
    desk.end("failed");
    throw reason;
  }
}

async function isOfAnother(desk: Desk, backup: BackupFile): Promise<boolean> {
  const [office] = await desk.journal.things("office");
  return office !== undefined && office.id !== officeOf(backup.lines);
}
