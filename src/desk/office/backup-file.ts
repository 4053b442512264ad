import { idOf, type JournalEvent } from "../../domain/event";
import type { Backup } from "../../journal/journal";
import type { FiguresKept } from "../figures/figures-backup";
import type { GuideText } from "../guide/guides-backup";

/** What is sealed into a backup file. */
export interface BackupFile extends Backup {
  format: 1;
  secrets: string[];
  /** Figures of units, and whose files are taken; a backup of an earlier release has none. */
  figures?: FiguresKept;
  /** The texts of signed guides; a backup of an earlier release has none. */
  guides?: GuideText[];
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
