import { spawnSync } from "node:child_process";
import { connect } from "node:tls";
import { once } from "node:events";
import { isAtLeast, wantedEngine } from "../engine/engine-version";
import type { FoundEngine } from "../engine/find-engine";
import { saysOf } from "../plain-fault";
import { freeAt, inMebibytes, leastFree } from "./disk-room";

/** One thing that was looked at: well or not, and what was seen. */
export interface Seen {
  well: boolean;
  says: string;
}

const fewDays = 21;
const patience = 10_000;
const day = 86_400_000;

export const engineSeen = ({ version }: FoundEngine): Seen => ({
  well: isAtLeast(version, wantedEngine),
  says: `engine: nats-server ${version} (${wantedEngine} or newer is wanted)`,
});

export const durableSeen = (durable: boolean): Seen => ({
  well: durable,
  says: durable
    ? "durability: the engine writes to the disk before it acknowledges"
    : "durability: the engine acknowledges before the disk has it; a power cut may lose seconds",
});

export function diskSeen(folder: string, free = freeAt(folder)): Seen {
  return { well: free >= leastFree, says: `disk: ${inMebibytes(free)} are free at ${folder}` };
}

/** How long the certificate of a https name is still good. */
export async function certificateSeen(address: string, now: number): Promise<Seen> {
  const { hostname, port } = new URL(address.includes("://") ? address : `https://${address}`);
  const socket = connect({
    host: hostname,
    port: Number(port || 443),
    servername: hostname,
    rejectUnauthorized: false,
  });
  socket.setTimeout(patience, () => socket.destroy(new Error("it does not answer")));
  try {
    await once(socket, "secureConnect");
    const days = Math.floor((Date.parse(socket.getPeerCertificate().valid_to) - now) / day);
    return { well: days >= fewDays, says: `certificate: ${hostname} has ${days} days left` };
  } catch (error) {
    return { well: false, says: `certificate: ${hostname} could not be asked: ${saysOf(error)}` };
  } finally {
    socket.destroy();
  }
}

/** Does this machine set its clock by the network? Devices are warned by the hub's time. */
export function clockSeen(now: number): Seen {
  const { stdout } = spawnSync("timedatectl", ["show", "-p", "NTPSynchronized", "--value"], { encoding: "utf8" });
  const set = stdout?.trim();
  const says = `clock: ${new Date(now).toISOString()}`;
  if (set !== "yes" && set !== "no") return { well: true, says: `${says}; compare it with your own watch` };
  return { well: set === "yes", says: `${says}, ${set === "yes" ? "set" : "not set"} by the network` };
}

/** What was seen, a line each, and how many of it was not well. */
export const tellSeen = (seen: readonly Seen[]): string[] => [
  ...seen.map(({ well, says }) => `${well ? "ok  " : "LOOK"}  ${says}`),
  seen.every(({ well }) => well)
    ? "All is well."
    : "Look at the lines that say LOOK; docs/running-a-hub.md tells what to do.",
];
