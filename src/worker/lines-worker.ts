/// <reference lib="webworker" />
import { openFile, writeWhole } from "./open-file";

declare const self: DedicatedWorkerGlobalScope;

/** One order to the file; the answer carries the same id. */
type Order =
  | { id: number; what: "open"; name: string }
  | { id: number; what: "add" | "replace"; text: string }
  | { id: number; what: "close" };

let file: FileSystemSyncAccessHandle | undefined;
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function open(name: string): Promise<string> {
  file = await openFile("copies", `${name}.lines`);
  const bytes = new Uint8Array(file.getSize());
  file.read(bytes, { at: 0 });
  return new TextDecoder().decode(bytes);
}

/** Writes at the end, or over everything; the disk has it when this returns. What found no room leaves no torn line. */
function write(text: string, at: number): void {
  const bytes = bytesOf(text);
  const before = file!.getSize();
  try {
    writeWhole(file!, bytes, at);
  } catch (reason) {
    if (at === before) file!.truncate(at);
    throw reason;
  }
  file!.truncate(at + bytes.length);
  file!.flush();
}

async function follow(order: Order): Promise<string> {
  if (order.what === "open") return open(order.name);
  if (order.what === "close") file!.close();
  else write(order.text, order.what === "add" ? file!.getSize() : 0);
  return "";
}

self.onmessage = ({ data }: MessageEvent<Order>) => {
  follow(data).then(
    (text) => self.postMessage({ id: data.id, text }),
    (reason: unknown) => self.postMessage({ id: data.id, fault: String(reason) }),
  );
};
