import { openLinesFile, type LinesFile } from "./lines-file";

type Reconcile = (lines: readonly string[]) => Promise<readonly string[]>;
type Message = { what: "add" | "replace"; lines: readonly string[] };

/**
 * A copy of lines in this browser's own files. One page at a time keeps it, under a Web Lock; the others send it what
 * they write. A page that closes hands it on.
 */
export function openFileCopy(name: string) {
  const channel = new BroadcastChannel(`copy-${name}`);
  let write: ((message: Message) => Promise<void>) | undefined;
  /** What comes in while the copy is being compared waits its turn. */
  let coming: Message[] | undefined;
  const take = (message: Message) => {
    if (write) void write(message);
    else coming?.push(message);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => take(data);
  const send = (message: Message) => {
    if (write || coming) take(message);
    else channel.postMessage(message);
  };
  const begin = async (reconcile: Reconcile) => {
    const opened = await openLinesFile(name);
    coming = [];
    const missing = await reconcile(opened.lines);
    write = writingTo(opened);
    if (missing.length) await write({ what: "add", lines: missing });
    coming.forEach(take);
  };
  const ask = (options: LockOptions, reconcile: Reconcile) => inTurn(name, options, () => begin(reconcile));
  return {
    keep: async (reconcile: Reconcile) => {
      if (!navigator.storage?.getDirectory || !navigator.locks) return "no-files" as const;
      const first = await ask({ ifAvailable: true }, reconcile).catch(() => "no-files" as const);
      if (first === "elsewhere") void ask({}, reconcile).catch(() => undefined);
      return first;
    },
    add: (lines: readonly string[]) => send({ what: "add", lines }),
    replace: (lines: readonly string[]) => send({ what: "replace", lines }),
    erase: async () => send({ what: "replace", lines: [] }),
  };
}

/** Writes to the file; lines that find no room on the disk are written with the next ones. */
function writingTo(file: LinesFile): (message: Message) => Promise<void> {
  let owed: readonly string[] = [];
  return async ({ what, lines }) => {
    const all = what === "add" ? [...owed, ...lines] : lines;
    owed = [];
    await file[what](all).catch(() => {
      if (what === "add") owed = [...all, ...owed];
    });
  };
}

/** Does the work once the lock is had, and holds the lock as long as the page lives. */
function inTurn(name: string, options: LockOptions, work: () => Promise<void>): Promise<"kept" | "elsewhere"> {
  return new Promise((resolve, reject) => {
    void navigator.locks.request(`copy-${name}`, options, async (lock) => {
      if (!lock) return resolve("elsewhere");
      try {
        await work();
      } catch (reason) {
        return reject(reason as Error);
      }
      resolve("kept");
      await new Promise(() => undefined);
    });
  });
}
