import { passwordOf } from "./configuration";
import { EngineLine } from "./engine-line";
import { systemAccount } from "./engine-plan";

/** Where the engine's own port is, and what the hub's users log in with. */
export interface EngineKey {
  port: number;
  secret: string;
}

/** Opens a line as the hub's own user of an account, for as long as `use` runs. */
export async function withLine<T>(
  { port, secret }: EngineKey,
  account: string,
  use: (line: EngineLine) => Promise<T>,
): Promise<T> {
  const line = await EngineLine.open({ port, user: account, password: passwordOf(secret, account) });
  try {
    return await use(line);
  } finally {
    line.close();
  }
}

/** As much of what the engine tells of itself as the hub needs. */
interface SystemAnswer {
  data: {
    config_load_time?: string;
    jetstream?: { config?: { sync_always?: boolean } };
    connections?: { nkey?: string; authorized_user?: string }[];
  };
}

const askSystem = async (key: EngineKey, what: string, question: object = {}) =>
  (await withLine(key, systemAccount, (line) => line.ask<SystemAnswer>(`$SYS.REQ.SERVER.PING.${what}`, question))).data;

/** What the engine says of itself while it runs. */
export interface EngineState {
  /** When it last read its configuration, as it writes it. */
  loaded: string;
  /** True when it writes to the disk before it acknowledges. */
  durable: boolean;
}

export async function engineState(key: EngineKey): Promise<EngineState> {
  const { config_load_time: loaded, jetstream } = await askSystem(key, "VARZ");
  return { loaded: String(loaded), durable: jetstream?.config?.sync_always === true };
}

/** The nkeys of an account that are connected now. */
export async function connectedIn(key: EngineKey, account: string): Promise<Set<string>> {
  const { connections = [] } = await askSystem(key, "CONNZ", { acc: account, auth: true, limit: 1024 });
  return new Set(connections.flatMap(({ nkey, authorized_user: user }) => nkey ?? user ?? []));
}
