import { openLinesFile, type LinesFile } from "./lines-file";
import { atMost, within } from "./within";

type Reconcile = (lines: readonly string[]) => Promise<readonly string[]>;
type Whole = () => Promise<readonly string[]>;
type Message = { what: "add" | "replace"; lines: readonly string[] } | { what: "renew" };

/** How long erasing waits for the page that still keeps the copy. */
const eraseWithinMs = 2000;

/**
 * A lock is granted or refused at once, and a copy is read in a moment. A browser that does neither must not keep the
 * station from opening.
 */
const answersWithinMs = 20_000;

/**
 * A copy of lines in this browser's own files. One page at a time keeps it, under a Web Lock; the others send it what
 * they write. A page that closes, or lets go, hands it on.
 */
export function openFileCopy(name: string) {
  const over = new AbortController();
  const { send, sendOthers, begin } = openWays(name, over.signal);
  const ask = (options: LockOptions, work: () => Promise<void>) => inTurn({ name, options, until: over.signal }, work);
  return {
    keep: async (reconcile: Reconcile, whole?: Whole) => {
      if (!navigator.storage?.getDirectory || !navigator.locks) return "no-files" as const;
      const work = () => begin(reconcile, whole);
      const first = await within(answersWithinMs, ask({ ifAvailable: true }, work)).catch(() => "no-files" as const);
      if (first === "elsewhere") void ask({ signal: over.signal }, work).catch(() => undefined);
      return first;
    },
    add: (lines: readonly string[]) => send({ what: "add", lines }),
    replace: (lines: readonly string[]) => send({ what: "replace", lines }),
    renew: () => send({ what: "renew" }),
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
  /** Messages that arrive while the copy is being compared wait. */
  let coming: Message[] | undefined;
  const take = (message: Message) => {
    if (write) void write(message);
    else coming?.push(message);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => take(data);
  const sendOthers = (message: Message) => channel.postMessage(message);
  const send = (message: Message) => (write || coming ? take(message) : sendOthers(message));
  const begin = async (reconcile: Reconcile, whole?: Whole) => {
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
      write = writingTo(opened, whole);
      if (missing.length) await write({ what: "add", lines: missing });
      coming?.forEach(take);
    } catch (reason) {
      // From here on another page can get the lock.
      leave();
      throw reason;
    }
  };
  return { send, sendOthers, begin };
}

/** Pages whose tables are erased release the copy; a page that does not release it has received the message to erase. */
async function empty(name: string): Promise<void> {
  const giveUp = new AbortController();
  const inTime = atMost(eraseWithinMs, () => giveUp.abort());
  await navigator.locks.request(`copy-${name}`, { signal: giveUp.signal }, async () => {
    inTime();
    const file = await openLinesFile(name);
    await file.replace([]);
    file.close();
  });
}

/** Takes away copies that an earlier release kept under other names. */
export async function forgetCopies(names: readonly string[]): Promise<void> {
  const folder = await (await navigator.storage?.getDirectory?.())?.getDirectoryHandle("copies").catch(() => undefined);
  for (const name of names) await folder?.removeEntry(`${name}.lines`).catch(() => undefined);
}

/** So many lines behind those written at once, and more than they are, are written anew: the file must not grow for ever. */
const mostAdded = 500;

/**
 * Writes to the file, one message after the other; lines that find no space on the disk are written with the next ones.
 * What the database holds is asked for only when its turn has come: then it knows of every line that was sent before.
 */
function writingTo(file: LinesFile, whole?: Whole): (message: Message) => Promise<void> {
  let owed: readonly string[] = [];
  let [added, atOnce] = [0, file.lines.length];
  let before: Promise<void> = Promise.resolve();
  let renewing = false;
  const replace = async (lines: readonly string[]) => {
    [owed, added, atOnce] = [[], 0, lines.length];
    await file.replace(lines);
  };
  const add = async (lines: readonly string[]) => {
    owed = [...owed, ...lines];
    added += lines.length;
    await file.add(owed);
    owed = [];
    if (whole && added > mostAdded && added > atOnce) void take({ what: "renew" });
  };
  const renew = async () => {
    renewing = false;
    if (whole) await replace(await whole());
  };
  const take = (message: Message): Promise<void> => {
    if (message.what === "renew" && renewing) return before;
    renewing ||= message.what === "renew";
    const write = { add, replace, renew: () => renew() }[message.what];
    const next = before.then(() => write("lines" in message ? message.lines : []));
    // On a full disk the copy misses these lines until the next ones come; another part informs the staff.
    before = next.catch(() => undefined);
    return before;
  };
  return take;
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
