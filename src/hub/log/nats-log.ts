import { headers, InvalidArgumentError, type Msg, type NatsConnection } from "@nats-io/nats-core";
import { HubAway, type Entry, type HubLog, type Put } from "../hub-log";
import type { HubRecord } from "../hub-record";
import { askMany, askOne, type Asking } from "./nats-ask";
import { entryIn, mayEnd, requestDays } from "./nats-entry";
import { NatsLine } from "./nats-line";

/** Milliseconds, so that the same may be put twice before three seconds are over. */
const putWithin = 1_400;

/** What the engine answers when another message was there first. */
const takenCodes = [10071, 10164];
/** What it answers to a message that is too large to be kept, now and ever. */
const tooLarge = 10054;

type Tell = Parameters<HubLog["live"]>[0];

/** What became of a message, in the words of the engine. */
interface Acknowledged {
  seq?: number;
  error?: { err_code?: number; description?: string };
}

/** The hub stands at the address that served the page. */
export const hubAddress = (): string => `${location.origin.replace(/^http/, "ws")}/hub`;

/** What is repeated once it is stored: to an office's devices all of theirs, to a coordinator figures alone. */
type Repeated = "n.>" | "n.f.>";

/**
 * The log of an office, or of the province, at a hub that runs NATS JetStream, over a WebSocket ("wss://…/hub"). It is there at
 * once, and away until the hub lets the device in.
 */
export function openNatsLog(
  address: string,
  { seed }: Pick<HubRecord, "seed">,
  { hears = "n.>" }: { hears?: Repeated } = {},
): HubLog {
  const tells = new Set<Tell>();
  const line = new NatsLine(address, seed, (connection) => hearStored(connection, hears, tells));
  return {
    ...putsOn(line),
    ...readsOn(line),
    live: (tell) => {
      tells.add(tell);
      return () => void tells.delete(tell);
    },
    watch: (tell) => line.watch(tell),
    close: () => {
      tells.clear();
      line.close();
    },
  };
}

/** The streams repeat under "n." what they stored; under their own subjects puts are heard that were refused. */
function hearStored(connection: NatsConnection, hears: Repeated, tells: ReadonlySet<Tell>): void {
  const hear = (message: Msg) => {
    const found = entryIn(message);
    if (found) for (const tell of tells) tell(found.stream, found.entry);
  };
  connection.subscribe(hears, { callback: (error, message) => (error ? undefined : hear(message)) });
}

function readsOn(line: NatsLine): Pick<HubLog, "last" | "at" | "from"> {
  const asked = async <T>(ask: (asking: Asking) => Promise<T>): Promise<T> => {
    const connection = line.current();
    if (!connection) throw new HubAway();
    try {
      return await ask({ connection, inbox: line.inbox });
    } catch (error) {
      line.hurry();
      throw error instanceof HubAway ? error : new HubAway("The hub could not be asked.", { cause: error });
    }
  };
  return {
    last: (stream, subject) => asked((asking) => askOne(asking, stream, { last_by_subj: subject })),
    at: (stream, at) => asked((asking) => askOne(asking, stream, { seq: at })),
    from: (stream, at) => asked((asking) => askMany(asking, stream, at)),
  };
}

const firstOfSubject = { "Nats-Expected-Last-Subject-Sequence": "0" };
const endOfRequest = { "Nats-TTL": `${requestDays * 24}h` };

function putsOn(line: NatsLine): Pick<HubLog, "put" | "putLast"> {
  const put = async (message: Message): Promise<Put> => {
    const connection = line.current();
    if (!connection) return "away";
    const became = await putOnce(connection, message);
    if (became === "away") line.hurry();
    return became;
  };
  return {
    put: (subject, body) => {
      const ends = mayEnd(subject) ? endOfRequest : {};
      return put({ subject, body, how: { ...firstOfSubject, ...ends } });
    },
    putLast: (subject, body) => put({ subject, body, how: {} }),
  };
}

interface Message {
  subject: string;
  body: Entry["body"];
  how: Record<string, string>;
}

async function putOnce(connection: NatsConnection, { subject, body, how }: Message): Promise<Put> {
  const said = headers();
  for (const [name, value] of Object.entries(how)) said.set(name, value);
  try {
    const answer = await connection.request(subject, body, { timeout: putWithin, headers: said });
    return read(answer.json<Acknowledged>());
  } catch (error) {
    if (error instanceof RangeError) throw error;
    if (error instanceof InvalidArgumentError) throw new RangeError("The entry is larger than a hub takes.");
    return "away";
  }
}

function read({ seq, error }: Acknowledged): Put {
  if (!error && seq) return { put: seq };
  if (error?.err_code && takenCodes.includes(error.err_code)) return "taken";
  if (error?.err_code === tooLarge) throw new RangeError("The entry is larger than a hub keeps.");
  return "away";
}
