// oxlint-disable-next-line import/default -- Vite makes the address of the built worker its default export.
import workerAddress from "../worker/lines-worker.ts?worker&url";
import { trustedWorker } from "./trusted";

/** A file of lines, open for this page alone. */
export interface LinesFile {
  /** What it held when it was opened; a last line that was torn off is left out. */
  lines: string[];
  add(lines: readonly string[]): Promise<void>;
  replace(lines: readonly string[]): Promise<void>;
  /** Gives the file free, behind all that was written. */
  close(): void;
}

/** Opens a file of lines in a worker of its own, where alone the browser lets a file be flushed to the disk. */
export async function openLinesFile(name: string): Promise<LinesFile> {
  const worker = new Worker(trustedWorker(workerAddress), { type: "module" });
  const waiting = new Map<number, { resolve: (text: string) => void; reject: (reason: Error) => void }>();
  let asked = 0;
  worker.onmessage = ({ data }: MessageEvent<{ id: number; text?: string; fault?: string }>) => {
    const order = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.fault === undefined) order?.resolve(data.text ?? "");
    else order?.reject(new Error(data.fault));
  };
  const ask = (order: object) =>
    new Promise<string>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ id: asked, ...order });
    });
  const written = async (what: "add" | "replace", lines: readonly string[]) =>
    void (await ask({ what, text: lines.map((line) => `${line}\n`).join("") }));
  const text = await ask({ what: "open", name });
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  // A torn end would swallow the next line written behind it.
  if (whole.length !== text.length) await ask({ what: "replace", text: whole });
  return {
    lines: whole ? whole.slice(0, -1).split("\n") : [],
    add: (lines) => written("add", lines),
    replace: (lines) => written("replace", lines),
    close: () => void ask({ what: "close" }).catch(() => undefined),
  };
}
