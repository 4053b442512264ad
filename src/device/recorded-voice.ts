import { within } from "./within";

/** Clips a person recorded on this tablet, in the browser's own files; nothing of them ever leaves it. */
const folderName = "voice";

/** A clip has a few kilobytes. Files that do not answer in this time count as refused. */
const filesAnswerMs = 5_000;

// A desk may be called anything; a file may not.
const fileOf = (name: string): string => `${encodeURIComponent(name)}.clip`;

async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true });
}

/** Keeps a clip under a name, in place of the one before. Rejects when the tablet has no free space. */
export const keepClip = (name: string, clip: Blob): Promise<void> => within(filesAnswerMs, keep(name, clip));

async function keep(name: string, clip: Blob): Promise<void> {
  const file = await (await folder()).getFileHandle(fileOf(name), { create: true });
  const writing = await file.createWritable();
  await writing.write(clip);
  await writing.close();
}

/** The clip of a name; undefined when nobody recorded it, or this browser keeps no files. */
export async function readClip(name: string): Promise<Blob | undefined> {
  const read = async () => (await (await folder()).getFileHandle(fileOf(name))).getFile();
  const clip = await within(filesAnswerMs, read()).catch(() => undefined);
  return clip?.size ? clip : undefined;
}

/** Erases a clip; one that is not there is erased already. Rejects when the browser does not let go of it. */
export async function eraseClip(name: string): Promise<void> {
  const gone = (fault: DOMException) => (fault.name === "NotFoundError" ? undefined : Promise.reject(fault));
  const erase = async () => (await folder()).removeEntry(fileOf(name)).catch(gone);
  await within(filesAnswerMs, erase());
}
