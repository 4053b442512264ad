import { withLine, type EngineKey } from "./ask-engine";
import type { EngineLine } from "./engine-line";
import { streamsOf, type StreamSetting } from "./streams";

interface StreamAnswer {
  error?: { code: number; description: string };
  config?: Record<string, unknown>;
  state?: { messages: number };
}

const asked = (line: EngineLine, verb: string, { name, ...setting }: StreamSetting) =>
  line.ask<StreamAnswer>(`$JS.API.STREAM.${verb}.${name}`, verb === "INFO" ? {} : { name, ...setting });

const unlike = (setting: StreamSetting, config: Record<string, unknown>): boolean =>
  Object.entries(setting).some(([name, wanted]) => JSON.stringify(config[name] ?? false) !== JSON.stringify(wanted));

async function makeStream(line: EngineLine, setting: StreamSetting): Promise<void> {
  const { config } = await asked(line, "INFO", setting);
  if (config && !unlike(setting, config)) return;
  const { error } = await asked(line, config ? "UPDATE" : "CREATE", setting);
  if (error) throw new Error(`The engine did not make ${setting.name}: ${error.description}.`);
}

/** Makes the streams of an account, or makes them what they should be. Those that are right are left alone. */
export const makeStreams = (key: EngineKey, account: string, version: string): Promise<void> =>
  withLine(key, account, async (line) => {
    for (const setting of streamsOf(account, version)) await makeStream(line, setting);
  });

/** How many entries the streams of an account hold together. */
export const entriesIn = (key: EngineKey, account: string, version: string): Promise<number> =>
  withLine(key, account, async (line) => {
    let sum = 0;
    for (const setting of streamsOf(account, version)) sum += (await asked(line, "INFO", setting)).state?.messages ?? 0;
    return sum;
  });

const mostAtOnce = 8;

/** Makes the streams of these accounts, some at once. */
export async function makeAll(key: EngineKey, accounts: readonly string[], version: string): Promise<void> {
  for (let from = 0; from < accounts.length; from += mostAtOnce)
    await Promise.all(accounts.slice(from, from + mostAtOnce).map((account) => makeStreams(key, account, version)));
}
