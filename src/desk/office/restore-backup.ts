import type { Unopened } from "../../vault/vault";
import { idOf, kindOf } from "../../domain/event";
import type { Desk } from "../desk";
import { addFigures } from "../figures/figures-backup";
import type { GuideText } from "../guide/guides-backup";
import { officeOf, readBackupFile, type BackupFile } from "./backup-file";

export type NotRestored = Unopened | "other-office" | "later-release";

/**
 * Brings an office onto this tablet, or what this tablet lost of it. The tablet becomes another one with a new key, and so
 * gets a new letter: the numbers it gave out after the backup are in people's hands, and must not be given out twice. In an
 * office with several devices another one of them has to let it in first.
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
  // From here on this page still runs as the old tablet. It must not give out a number any more, whether the rest succeeds
  // or not.
  desk.end("under-way");
  try {
    await desk.vault.newIdentity();
    await desk.vault.addSecrets(backup.secrets);
    const lines = await desk.journal.addBackup(backup);
    if (backup.figures) await addFigures(await desk.figures(), backup.figures);
    if (backup.guides?.length) await addGuides(desk, backup.guides);
    const isShared = backup.lines.some(({ type }) => type === "office-shared");
    desk.end({ lines, isShared, stay: await contactsThatStay(desk) });
    return { lines };
  } catch (reason) {
    desk.end("failed");
    throw reason;
  }
}

/** What reads the texts is brought only where there are some. */
async function addGuides(desk: Desk, guides: readonly GuideText[]): Promise<void> {
  const { addGuideTexts } = await import("../guide/guides-backup");
  await addGuideTexts(await desk.guides(), guides);
}

async function isOfAnother(desk: Desk, backup: BackupFile): Promise<boolean> {
  const [office] = await desk.journal.things("office");
  return office !== undefined && office.id !== officeOf(backup.lines);
}

/** A backup holds no contact. Those that lie here stay, by their numbers, with whatever is not closed in the office as it is now. */
async function contactsThatStay(desk: Desk): Promise<string[]> {
  const kept = (await desk.contacts.kept()).map(({ about }) => about);
  const ids = kept.filter((about) => kindOf(about) === "request").map(idOf);
  const requests = await Promise.all(ids.map((id) => desk.journal.request(id)));
  return requests.flatMap((request) => (request && request.state !== "closed" ? [request.number] : [])).sort();
}
