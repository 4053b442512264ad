import { createInbox, type Msg, type NatsConnection } from "@nats-io/nats-core";
import { HubAway, type Entry, type StreamName } from "../hub-log";
import { entryIn, held } from "./nats-entry";

/** Milliseconds without any answer, until the hub counts as away. */
const answerWithin = 5_000;
/** Each taking in is one write on the disk, and a device reads thousands when it joins. */
const handful = 200;
/** The first release that gives many entries for one question. */
const batchesFrom = [2, 11] as const;

/** What a stream is asked for directly, in the words of the engine. */
type Question = { last_by_subj: string } | { seq: number; next_by_subj?: string; batch?: number };

/** A connection, and where this device's answers come. */
export interface Asking {
  connection: NatsConnection;
  inbox: string;
}

/** The first entry a question finds; undefined when there is none. Rejects with `HubAway`. */
export async function askOne(asking: Asking, stream: StreamName, question: Question): Promise<Entry | undefined> {
  return (await ask(asking, stream, question))[0];
}

/** The first entries from a number on. An engine from before batches is asked for the next, then for its neighbours at once. */
export async function askMany(asking: Asking, stream: StreamName, at: number): Promise<Entry[]> {
  const next = { seq: at, next_by_subj: held[stream] };
  if (hasBatches(asking.connection)) return ask(asking, stream, { ...next, batch: handful });
  const first = await askOne(asking, stream, next);
  if (!first) return [];
  const neighbours = Array.from({ length: handful - 1 }, (_, n) => ({ seq: first.at + 1 + n }));
  const found = await Promise.all(neighbours.map((question) => askOne(asking, stream, question)));
  return [first, ...found.flatMap((entry) => entry ?? [])];
}

function hasBatches({ info }: NatsConnection): boolean {
  const [major = 0, minor = 0] = (info?.version ?? "").split(".").map(Number);
  return major > batchesFrom[0] || (major === batchesFrom[0] && minor >= batchesFrom[1]);
}

/**
 * Asks a stream and collects what it gives. It has an inbox of its own: the client reads the status of what comes to the common
 * one, and an entry may lie about that.
 */
function ask({ connection, inbox }: Asking, stream: StreamName, question: Question): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    const away = () => reject(new HubAway());
    const hear = (message: Msg) => {
      const found = entryIn(message);
      if (found) entries.push(found.entry);
      if (found && "batch" in question) return wait();
      if (found || isEnd(message)) resolve(entries);
      else away();
      answers.unsubscribe();
    };
    const reply = createInbox(inbox);
    const answers = connection.subscribe(reply, {
      callback: (error, message) => (error ? reject(error) : hear(message)),
    });
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => answers.unsubscribe(), answerWithin);
    };
    // Settled already, unless nobody answered in time or the connection ended.
    void answers.closed.then(away).finally(() => clearTimeout(timer));
    wait();
    connection.publish(`$JS.API.DIRECT.GET.${stream}`, JSON.stringify(question), { reply });
  });
}

/** "There is none", or "those were all"; anything else that brings no entry says that nobody could look. */
const isEnd = ({ headers }: Msg): boolean => headers?.code === 404 || headers?.code === 204;
