import { trustedWorker } from "./trusted";
import { atMost } from "./within";

/** What a worker is asked for takes milliseconds; one that is silent for so long is taken to be dead. */
const answersWithinMs = 15_000;

interface Answer<T> {
  id: number;
  done?: T;
  fault?: string;
}

/**
 * Gives the way to ask a worker of the station's own, which is started with the first order: each order has a number, and the
 * answer names it. Rejects when the worker says what went wrong, cannot be started, or stays silent; whoever asks after that
 * gets a new worker. One that keeps nothing between two orders may rest: it is ended when no order came for so long.
 */
export function askOwnWorker<T>(
  address: string,
  { restsAfterMs }: { restsAfterMs?: number } = {},
): (order: object) => Promise<{ id: number; done: T }> {
  const waiting = new Map<number, (answer: Answer<T>) => void>();
  let worker: Worker | undefined;
  let asked = 0;
  let rest = () => undefined as void;
  const end = (fault: string) => {
    worker?.terminate();
    worker = undefined;
    for (const [id, answered] of waiting) answered({ id, fault });
  };
  const start = () => {
    const started = new Worker(trustedWorker(address), { type: "module" });
    started.onmessage = ({ data }: MessageEvent<Answer<T>>) => waiting.get(data.id)?.(data);
    started.onerror = () => end("The worker broke.");
    return started;
  };
  return (order) =>
    new Promise((resolve, reject) => {
      asked += 1;
      rest();
      const id = asked;
      const inTime = atMost(answersWithinMs, () => end("The worker gave no answer."));
      waiting.set(id, ({ done, fault }) => {
        inTime();
        waiting.delete(id);
        if (restsAfterMs !== undefined && !waiting.size) rest = atMost(restsAfterMs, () => end("The worker rests."));
        if (fault === undefined) resolve({ id, done: done as T });
        else reject(new Error(fault));
      });
      worker ??= start();
      worker.postMessage({ id, ...order });
    });
}
