import { openLinesFile, type LinesFile } from "./lines-file";

type Reconcile = (lines: readonly string[]) => Promise<readonly string[]>;
type Message = { what: "add" | "replace"; lines: readonly string[] };

/** How long erasing waits for whichever page still keeps the copy. */
const eraseWithinMs = 2000;

/**
 * A copy of lines in this browser's own files. One page at a time keeps it, under a Web Lock; the others send it what
 * they write. A page that closes, or lets go, hands it on.
 */
export function openFileCopy(name: string) {
  const over = new AbortController();
  const { send, sendOthers, begin } = openWays(name, over.signal);
  const ask = (options: LockOptions, reconcile: Reconcile) =>
    inTurn({ name, options, until: over.signal }, () => begin(reconcile));
  return {
    keep: async (reconcile: Reconcile) => {
      if (!navigator.storage?.getDirectory || !navigator.locks) return "no-files" as const;
      const first = await ask({ ifAvailable: true }, reconcile).catch(() => "no-files" as const);
      if (first === "elsewhere") void ask({ signal: over.signal }, reconcile).catch(() => undefined);
      return first;
    },
    add: (lines: readonly string[]) => send({ what: "add", lines }),
    replace: (lines: readonly string[]) => send({ what: "replace", lines }),
    letGo: () => over.abort(),
    erase: async () => {
      over.abort();
      sendOthers({ what: "replace", lines: [] });
      await empty(name).catch(() => undefined);
    },
  };
}

/** The ways of a line to the file: by this page's own hand once it `begin`s to keep the copy, else by whoever does. */
function openWays(name: string, over: AbortSignal) {
  const channel = new BroadcastChannel(`copy-${name}`);
  let write: ((message: Message) => Promise<void>) | undefined;
  /** What comes in while the copy is being compared waits its turn. */
  let coming: Message[] | undefined;
  const take = (message: Message) => {
    if (write) void write(message);
    else coming?.push(message);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => take(data);
  const sendOthers = (message: Message) => channel.postMessage(message);
  const send = (message: Message) => (write || coming ? take(message) : sendOthers(message));
  const begin = async (reconcile: Reconcile) => {
    const opened = await openLinesFile(name);
    if (over.aborted) return opened.close();
    const leave = () => {
      write = coming = undefined;
      opened.close();
    };
    over.addEventListener("abort", leave);
    coming = [];
    try {
      const missing = await reconcile(opened.lines);
      write = writingTo(opened);
      if (missing.length) await write({ what: "add", lines: missing });
      coming?.forEach(take);
    } catch (reason) {
      // Whoever else asks for it finds it free.
      leave();
      throw reason;
    }
  };
  return { send, sendOthers, begin };
}

/** Pages whose tables are erased let go of the copy; one that does not was sent what to do. */
async function empty(name: string): Promise<void> {
  await navigator.locks.request(`copy-${name}`, { signal: AbortSignal.timeout(eraseWithinMs) }, async () => {
    const file = await openLinesFile(name);
    await file.replace([]);
    file.close();
  });
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

interface Turn {
  name: string;
  options: LockOptions;
  until: AbortSignal;
}

/** Does the work once the lock is had, and holds the lock as long as the page lives, or `until`. */
function inTurn({ name, options, until }: Turn, work: () => Promise<void>): Promise<"kept" | "elsewhere"> {
  return new Promise((resolve, reject) => {
    const held = async (lock: Lock | null) => {
      if (!lock || until.aborted) return resolve("elsewhere");
      try {
        await work();
      } catch (reason) {
        return reject(reason as Error);
      }
      resolve("kept");
      if (!until.aborted) await new Promise((end) => until.addEventListener("abort", end));
    };
    navigator.locks.request(`copy-${name}`, options, held).catch(reject);
  });
}
