// @chunk later
import { openVoice } from "../../domain/voice/voice-file";
import type { MachineVoice } from "../../device/speech";
import { within } from "../../device/within";
import { rulesWords } from "../../wording/rules-words";
import { sayWithSounds } from "./say-with-sounds";
import { voiceFiles } from "./voice-files";

type Sounds = Map<string, Uint8Array[]>;

/** A file has a hundred kilobytes. What has not come by then is tried again by the next screen. */
const comesWithinMs = 30_000;

const opened = new Map<string, Promise<Sounds>>();

function openFile(address: string): Promise<Sounds> {
  const known = opened.get(address);
  if (known) return known;
  const opening = within(comesWithinMs, fetchFile(address));
  opened.set(address, opening);
  // The next screen asks again for what did not come.
  opening.catch(() => opened.delete(address));
  return opening;
}

async function fetchFile(address: string): Promise<Sounds> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not to be had`);
  return openVoice(new Uint8Array(await answer.arrayBuffer()));
}

/**
 * The machine voice for some parts, once their sounds are here; undefined when this station has no sounds for one of
 * them, such as a guide that the office wrote itself. Rejects when a file does not come.
 */
export async function openMachineVoice(
  parts: readonly string[],
  files: typeof voiceFiles = voiceFiles,
): Promise<MachineVoice | undefined> {
  const addresses = parts.map((part) => files[part]);
  if (!addresses.every((address) => address !== undefined)) return undefined;
  const sounds = await Promise.all(addresses.map(openFile));
  const say = sayWithSounds((mark) => sounds.find((some) => some.has(mark))?.get(mark));
  return { say, name: () => rulesWords().machine.title };
}
