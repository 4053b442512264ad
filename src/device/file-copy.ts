import { openLinesFile } from "./lines-file";
import { writingTo, type Message, type Whole, type Writing } from "./write-in-turn";
import { atMost, within } from "./within";

type Reconcile = (lines: readonly string[]) => Promise<readonly string[]>;

/** A disk that takes longer must not keep anybody waiting. */
const settlesWithinMs = 2000;

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
  const { send, sendOthers, settled, begin } = openWays(name, over.signal);
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
    settled,
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
  let file: Writing | undefined;
  /** Messages that arrive while the copy is being compared wait. */
  let coming: Message[] | undefined;
  const take = (message: Message) => {
    if (file) file.take(message);
    else coming?.push(message);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => take(data);
  const sendOthers = (message: Message) => channel.postMessage(message);
  const send = (message: Message) => (file || coming ? take(message) : sendOthers(message));
  const settled = async () => within(settlesWithinMs, file?.settled() ?? Promise.resolve()).catch(() => undefined);
  const begin = async (reconcile: Reconcile, whole?: Whole) => {
    const opened = await openLinesFile(name);
    if (over.aborted) return opened.close();
    const leave = () => {
      file = coming = undefined;
      opened.close();
    };
    over.addEventListener("abort", leave);
    coming = [];
    try {
      const missing = await reconcile(opened.lines);
      file = writingTo(opened, whole);
      if (missing.length) file.take({ what: "add", lines: missing });
      await file.settled();
      coming?.forEach(take);
    } catch (reason) {
      // From here on another page can get the lock.
      leave();
      throw reason;
    }
  };
  return { send, sendOthers, settled, begin };
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
