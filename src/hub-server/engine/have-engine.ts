import { PlainFault } from "../plain-fault";
import { isAtLeast, wantedEngine } from "./engine-version";
import { engineFolder, findEngine, refuseTooOld, warningOf, type FoundEngine } from "./find-engine";
import { mayUnpack, unpackEngine } from "./unpack-engine";

const download = `download version ${wantedEngine} or newer from https://nats.io/download`;

/** What to do where there is no engine, as one sentence for each kind of machine. */
export function whatIsMissing(platform = process.platform): string {
  const told = process.env["NATS_SERVER"];
  if (told) return `NATS_SERVER names ${told}, which is no nats-server that runs on this machine: ${download}.`;
  if (platform === "win32")
    return `nats-server is missing, and on Windows it cannot be fetched by itself: ${download}, and put nats-server.exe into ${engineFolder}; a machine with Linux is better, because no hub has run on Windows yet.`;
  if (platform === "darwin")
    return `nats-server is missing, and on macOS it cannot be fetched by itself: ${download}, and put the file nats-server into ${engineFolder}.`;
  return `nats-server is missing, and could not be fetched from Debian: ${download}, and put the file nats-server into ${engineFolder}.`;
}

/**
 * The engine to run: one that is here and new enough, else Debian's newest, unpacked, else what is here, with a warning. Throws a
 * plain sentence when there is none, or only one that is too old.
 */
export async function haveEngine(tell: (sentence: string) => void): Promise<FoundEngine> {
  const here = findEngine();
  const good = here && isAtLeast(here.version, wantedEngine);
  if (!good && !process.env["NATS_SERVER"] && mayUnpack()) {
    tell("Fetching nats-server from Debian (nothing is installed) …");
    if (!(await unpackEngine(engineFolder))) tell("Debian's nats-server could not be fetched.");
  }
  const found = findEngine();
  if (!found) throw new PlainFault(whatIsMissing());
  refuseTooOld(found);
  const warning = warningOf(found);
  if (warning) tell(warning);
  return found;
}
