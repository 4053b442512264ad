import { aboutTablet } from "../../domain/event";
import type { NotWritten } from "../../domain/request/decide";
import type { Unopened } from "../../vault/vault";
import { mayDo, type Desk } from "../desk";
import { readFiguresKept } from "../figures/figures-backup";
import { readBackupFile, type BackupFile } from "./backup-file";
import { writeAgain } from "../write-again";

/**
 * Everything another tablet needs to go on, sealed with the backup code: lines, names, tallies, hashes of PINs, figures of units, signed guides. Contacts
 * and notes are left out, so that what was erased cannot come back. Only for a lead.
 */
export async function makeBackup(
  desk: Desk,
  by: string,
): Promise<{ file: Uint8Array<ArrayBuffer> } | { refused: "leads-only" | "no-code" }> {
  if (!(await mayDo(desk, by, "make-backup"))) return { refused: "leads-only" };
  const secrets = await desk.vault.backupSecrets();
  const figures = await readFiguresKept(await desk.figures());
  const guides = await readGuideTexts(desk);
  const whole: BackupFile = { format: 1, ...(await desk.journal.readBackup()), secrets, figures, guides };
  const file = await desk.vault.sealBackup(JSON.stringify(whole));
  return file ? { file } : { refused: "no-code" };
}

async function readGuideTexts(desk: Desk): Promise<NonNullable<BackupFile["guides"]>> {
  const kept = await (await desk.guides()).guides();
  return kept.map(({ text, guide: { code, version } }) => ({ text, code, version }));
}

/**
 * Reads a backup back from where it was put; only then it counts as made, for a stick may have been pulled too early.
 * Says how many lines it holds.
 */
export async function checkBackup(
  desk: Desk,
  file: Uint8Array<ArrayBuffer>,
  by: string,
): Promise<{ lines: number } | { refused: Unopened | NotWritten }> {
  const opened = await desk.vault.openBackup(file);
  if ("refused" in opened) return opened;
  const lines = readBackupFile(opened.text)?.lines.length ?? 0;
  const about = aboutTablet(desk.identity.id);
  const refused = await writeAgain<never>(desk, by, async () => {
    const version = ((await desk.journal.thing("tablet", desk.identity.id))?.version ?? 0) + 1;
    return [{ about, version, type: "backup-made", data: {} }];
  });
  return refused ? { refused } : { lines };
}
