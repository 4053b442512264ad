import { expect, onTestFinished } from "vitest";
import { commands } from "vitest/browser";
import type { DeviceKind } from "../../src/domain/hub/device-kind";
import type { HubLog } from "../../src/hub/hub-log";
import { openNatsLog } from "../../src/hub/log/nats-log";
import type { hubCommands } from "../machine/hub-commands";

type Asked<F> = F extends (context: unknown, ...asked: infer A) => infer R ? (...asked: A) => R : never;
type HubCommands = { [C in keyof typeof hubCommands]: Asked<(typeof hubCommands)[C]> };

declare module "vitest/browser" {
  interface BrowserCommands extends HubCommands {}
}

/** A new office at the real hub beside the tests: three shared tablets, a phone and a board. */
export async function officeAtRealHub() {
  const { address, office, devices, coordinator } = await commands.newOffice();
  const unused = [...devices];
  /** The next device of a kind that no test has used. */
  const next = (kind: DeviceKind) =>
    unused.splice(
      unused.findIndex((one) => one.kind === kind),
      1,
    )[0]!;
  const logOf = async (device: { seed: string }): Promise<HubLog> => {
    const log = openNatsLog(address, device);
    onTestFinished(() => log.close());
    await isLine(log, "up");
    return log;
  };
  return {
    address,
    office,
    coordinator,
    next,
    logOf,
    /** The log of one more tablet, once the hub has let it in. */
    device: () => logOf(next("tablet")),
    cutOff: commands.cutOff,
  };
}

/** Waits until a log stands like this with its hub. */
export async function isLine(log: HubLog, wanted: "up" | "away" | "locked-out"): Promise<void> {
  let line = "";
  const stop = log.watch((now) => (line = now));
  await expect.poll(() => line, { timeout: 15_000 }).toBe(wanted);
  stop();
}
