/** A file as it stands. A `File` is void once its bytes change, so it is taken anew when its worker wrote meanwhile. */
export async function readKeptFile(folder: string, name: string): Promise<Blob> {
  const root = await navigator.storage.getDirectory();
  const handle = await (await root.getDirectoryHandle(folder)).getFileHandle(name);
  for (;;) {
    try {
      return new Blob([await (await handle.getFile()).arrayBuffer()]);
    } catch (failure) {
      if ((failure as DOMException).name !== "NotReadableError") throw failure;
    }
  }
}

/** The second copy of that name, as text. */
export const readCopy = async (name: string): Promise<string> => (await readKeptFile("copies", `${name}.lines`)).text();
