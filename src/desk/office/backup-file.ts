import { idOf, type JournalEvent } from "../../domain/event";
import type { Backup } from "../../journal/journal";

/** What is sealed into a backup file. */
export interface BackupFile extends Backup {
  format: 1;
  secrets: string[];
}

/** Reads what was sealed; undefined for a format of a later release. */
export function readBackupFile(text: string): BackupFile | undefined {
  const read = JSON.parse(text) as BackupFile;
  return read.format === 1 ? read : undefined;
}

/** The office a backup is of. */
export function officeOf(lines: readonly JournalEvent[]): string | undefined {
  const opened = lines.find(({ type }) => type === "office-opened");
  return opened && idOf(opened.about);
}
