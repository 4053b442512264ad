import type { Entry } from "../hub-log";
import type { Sharing } from "./sharing";
import { workThrough } from "./work-through";

/** What one page does for the office, in this order. */
export interface Work {
  read(): Promise<unknown>;
  /** Takes in lines that the hub told meanwhile. */
  hear(entries: readonly Entry[]): Promise<unknown>;
  readFacts(): Promise<unknown>;
  hearFacts(): Promise<unknown>;
  /** "more": it has to be asked again. */
  pay(): Promise<"paid" | "more" | "away">;
  settleFacts(): Promise<unknown>;
  tell(): Promise<unknown>;
}

const settleEveryMs = 60_000;
const tellEveryMs = 300_000;

/**
 * Reads what the hub has, puts what is owed, and keeps up with what the hub tells. What fails is done again, from reading on,
 * as long as the hub knows this device.
 */
export function keepUp({ local, log, line }: Pick<Sharing, "local" | "log" | "line">, work: Work): () => void {
  const heard: Entry[] = [];
  const list = {
    read: work.read,
    hear: () => work.hear(heard.splice(0)),
    readFacts: work.readFacts,
    hearFacts: work.hearFacts,
    pay: async () => {
      const paid = await work.pay();
      if (paid === "more") jobs.isDue("pay");
      if (paid === "away") throw new Error("What is owed could not be put.");
    },
    settleFacts: work.settleFacts,
    tell: work.tell,
  };
  const jobs = workThrough(list, { may: () => line() === "up", beginsWith: ["read", "readFacts"] });
  const stops = [
    log.live((stream, entry) => {
      if (stream === "EVENTS") heard.push(entry);
      jobs.isDue(stream === "EVENTS" ? "hear" : "hearFacts");
    }),
    log.watch((now) => {
      // What was told before the line broke is read anew: the hub may have forgotten it meanwhile.
      heard.splice(0);
      if (now === "up") jobs.isDue("read", "readFacts", "pay", "settleFacts", "tell");
    }),
    local.watch(local.owedCount, (owed) => owed > 0 && jobs.isDue("pay"), unreadable),
    every(settleEveryMs, () => jobs.isDue("settleFacts")),
    every(tellEveryMs, () => jobs.isDue("tell")),
    jobs.stop,
  ];
  return () => stops.forEach((stop) => stop());
}

/** A journal that cannot be read says so to everybody who asks it. */
const unreadable = () => undefined;

function every(ms: number, happens: () => void): () => void {
  const clock = setInterval(happens, ms);
  return () => clearInterval(clock);
}
