/** A page that was killed or is closing may keep its handle a moment longer than its lock. */
const tries = 40;
const betweenTriesMs = 50;

/** Opens a file in a folder of this browser's own files, to be written in place by this worker alone. */
export async function openFile(folder: string, name: string): Promise<FileSystemSyncAccessHandle> {
  const root = await navigator.storage.getDirectory();
  const file = await (await root.getDirectoryHandle(folder, { create: true })).getFileHandle(name, { create: true });
  for (let left = tries; ; left -= 1) {
    try {
      return await file.createSyncAccessHandle();
    } catch (reason) {
      if (!left || (reason as Error).name !== "NoModificationAllowedError") throw reason;
      await new Promise((resolve) => setTimeout(resolve, betweenTriesMs));
    }
  }
}

/** Writes everything or throws, because a disk that is nearly full may take only a part. */
export function writeWhole(file: FileSystemSyncAccessHandle, bytes: Uint8Array, at: number): void {
  if (file.write(bytes, { at }) !== bytes.length) throw new Error("The disk took only a part.");
}
