// @chunk later
import { within } from "./within";

/**
 * What people read aloud on this tablet: a folder of the browser's own files for each voice, in which `voice.json` tells what
 * there is and each clip is a file of its own. Their names tell nothing but a random id and the mark of a text.
 */
const folderName = "voices";
const about = "voice.json";

/** A clip has some tens of kilobytes. Files that do not answer in this time count as refused. */
const filesAnswerMs = 8_000;
/** A voice may have two thousand clips. */
const erasedWithinMs = 60_000;

const clipFile = (mark: string): string => `${mark}.opus`;

const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true });
const folderOf = async (id: string, create = false) => (await folder()).getDirectoryHandle(id, { create });

/** What each voice's own file says, by its id; a folder without one is left out. Rejects where this browser keeps no files. */
export async function readVoiceFiles(): Promise<{ id: string; text: string }[]> {
  const read = async () => {
    const found: { id: string; text: string }[] = [];
    for await (const [id, entry] of (await folder()).entries()) {
      if (entry.kind !== "directory") continue;
      const text = await textOf(entry).catch(() => undefined);
      if (text !== undefined) found.push({ id, text });
    }
    return found;
  };
  return within(filesAnswerMs, read());
}

const textOf = async (entry: FileSystemDirectoryHandle) => (await (await entry.getFileHandle(about)).getFile()).text();

/** Keeps what is known of a voice. It is written whole or not at all. */
export const keepVoiceFile = (id: string, text: string): Promise<void> => within(filesAnswerMs, write(id, about, text));

/** Keeps the clip of a text, in the place of the one before. Rejects when the tablet has no free space. */
export const keepVoiceClip = (id: string, mark: string, clip: Blob): Promise<void> =>
  within(filesAnswerMs, write(id, clipFile(mark), clip));

async function write(id: string, name: string, holds: Blob | string): Promise<void> {
  const writing = await (await (await folderOf(id, true)).getFileHandle(name, { create: true })).createWritable();
  try {
    await writing.write(holds);
    await writing.close();
  } catch (reason) {
    await writing.abort().catch(() => undefined);
    throw reason;
  }
}

/** The clip of a text. Rejects when it is not there. */
export const readVoiceClip = (id: string, mark: string): Promise<File> =>
  within(
    filesAnswerMs,
    folderOf(id).then(async (found) => (await found.getFileHandle(clipFile(mark))).getFile()),
  );

/** A clip that is gone already is erased. */
export const eraseVoiceClip = (id: string, mark: string): Promise<void> =>
  within(
    filesAnswerMs,
    folderOf(id).then((found) => found.removeEntry(clipFile(mark))),
  ).catch(unlessGone);

/** Erases a voice with all that it ever read; one that is not there is erased already. Rejects when something stays. */
export async function eraseVoiceFolder(id: string): Promise<void> {
  const erase = async () => (await folder()).removeEntry(id, { recursive: true });
  await within(erasedWithinMs, erase()).catch(unlessGone);
}

/** Erases every voice, with all that was ever read. */
export async function eraseVoices(): Promise<void> {
  const erase = async () => (await navigator.storage.getDirectory()).removeEntry(folderName, { recursive: true });
  await within(erasedWithinMs, erase()).catch(unlessGone);
}

const unlessGone = (fault: unknown): void => {
  if (!(fault instanceof DOMException) || fault.name !== "NotFoundError") throw fault;
};
