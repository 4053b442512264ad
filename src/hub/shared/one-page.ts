/** Runs something on one page of this browser at a time: on the next one once this page ends it, or is closed. */
export type OnOnePage = (run: () => () => void, name?: string) => () => void;

const readerName = "tram-so-hub-reader";

/** One page reads the hub for all of them; where the browser knows no locks, each does, and lines that come twice do no harm. */
export const onOnePage: OnOnePage = (run, name = readerName) => {
  if (!("locks" in navigator)) return run();
  const waiting = new AbortController();
  let end = () => waiting.abort();
  const held = () =>
    new Promise<void>((resolve) => {
      if (waiting.signal.aborted) return resolve();
      const stop = run();
      end = () => {
        stop();
        resolve();
      };
    });
  // Another page reads until this one's turn comes, and nobody waits for that.
  void navigator.locks.request(name, { signal: waiting.signal }, held).catch(() => undefined);
  return () => end();
};
