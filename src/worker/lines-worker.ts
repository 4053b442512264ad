/// <reference lib="webworker" />
import { openFile, writeWhole } from "./open-file";

declare const self: DedicatedWorkerGlobalScope;

/** One order to a file; `file` is the number of the order that opened it, and the answer carries the order's own. */
type Order =
  | { id: number; what: "open"; name: string }
  | { id: number; file: number; what: "add" | "replace"; text: string }
  | { id: number; file: number; what: "close" };

type Handle = FileSystemSyncAccessHandle;

/** One worker keeps all files of a page, because each further worker would cost the start of a thread. */
const files = new Map<number, Handle>();
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function open(id: number, name: string): Promise<string> {
  const file = await openFile("copies", `${name}.lines`);
  files.set(id, file);
  const bytes = new Uint8Array(file.getSize());
  file.read(bytes, { at: 0 });
  return new TextDecoder().decode(bytes);
}

/** Writes at the end; it is on the disk when this returns. If there is no space, no incomplete line is left. */
function add(file: Handle, text: string): void {
  const before = file.getSize();
  try {
    writeWhole(file, bytesOf(text), before);
  } catch (reason) {
    file.truncate(before);
    throw reason;
  }
  file.flush();
}

/**
 * Overwrites everything, also the rest of a longer old content: if a file is only shortened, its old end stays on the
 * disk.
 */
function replace(file: Handle, text: string): void {
  const bytes = bytesOf(text);
  const beyond = file.getSize() - bytes.length;
  writeWhole(file, bytes, 0);
  if (beyond > 0) writeWhole(file, new Uint8Array(beyond), bytes.length);
  file.flush();
  if (beyond <= 0) return;
  file.truncate(bytes.length);
  file.flush();
}

async function follow(order: Order): Promise<string> {
  if (order.what === "open") return open(order.id, order.name);
  const file = files.get(order.file);
  // A worker that replaces a silent one knows none of its files.
  if (!file) throw new Error("This file is not open.");
  if (order.what === "add") add(file, order.text);
  else if (order.what === "replace") replace(file, order.text);
  else {
    files.delete(order.file);
    file.close();
  }
  return "";
}

self.onmessage = ({ data }: MessageEvent<Order>) => {
  follow(data).then(
    (text) => self.postMessage({ id: data.id, done: text }),
    (reason: unknown) => self.postMessage({ id: data.id, fault: String(reason) }),
  );
};
