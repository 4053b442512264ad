// oxlint-disable-next-line import/default -- Vite makes the address of the built worker its default export.
import workerAddress from "../worker/lines-worker.ts?worker&url";
import { askOwnWorker } from "./own-worker";

/** A file of lines, open for this page alone. */
export interface LinesFile {
  /** The content when it was opened. An incomplete last line is left out. */
  lines: string[];
  add(lines: readonly string[]): Promise<void>;
  replace(lines: readonly string[]): Promise<void>;
  /** Releases the file after everything has been written. */
  close(): void;
}

const ask = askOwnWorker<string>(workerAddress);

/** Opens a file of lines in a worker: only there does the browser let a file be flushed to the disk. */
export async function openLinesFile(name: string): Promise<LinesFile> {
  const { id: file, done: text } = await ask({ what: "open", name });
  const written = async (what: "add" | "replace", lines: readonly string[]) =>
    void (await ask({ what, file, text: lines.map((line) => `${line}\n`).join("") }));
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  // An incomplete last line would be joined with the next line that is written.
  if (whole.length !== text.length) await ask({ what: "replace", file, text: whole });
  return {
    lines: whole ? whole.slice(0, -1).split("\n") : [],
    add: (lines) => written("add", lines),
    replace: (lines) => written("replace", lines),
    close: () => void ask({ what: "close", file }).catch(() => undefined),
  };
}
