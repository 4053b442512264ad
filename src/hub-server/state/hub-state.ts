import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import * as v from "valibot";
import { inPlainWords } from "../in-plain-words";
import { PlainFault } from "../plain-fault";
import { writeWhole } from "../write-whole";
import { emptyHub, hubVersion, keptHub, type KeptHub } from "./kept-hub";

/** The file of offices in a hub's folder. */
export const stateFile = (folder: string): string => join(folder, "hub.json");

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new PlainFault(`${path} cannot be read (${String(error)}); put back the one of the last backup.`);
  }
}

/** Reads who may come in; a folder without it is a new one. Throws a plain sentence when another release wrote it. */
export function readHub(folder: string): KeptHub {
  const path = stateFile(folder);
  if (!existsSync(path)) return emptyHub();
  const text = parsed(path);
  const { version } = (text ?? {}) as { version?: unknown };
  if (version !== hubVersion)
    throw new PlainFault(
      `${folder} was written by another release of the hub (version ${String(version)}, this one is ${hubVersion}); nothing was changed.`,
    );
  const read = v.safeParse(keptHub, text);
  if (!read.success) throw new PlainFault(`${path} is damaged; put back the one of the last backup.`);
  return read.output;
}

/** The offices of a hub, as they stand on the disk at any moment. One process at a time holds a folder. */
export class HubState {
  private constructor(
    readonly folder: string,
    private kept: KeptHub,
  ) {}

  /** Opens a folder, or makes it. Throws a plain sentence when it cannot be read or written. */
  static open(folder: string): HubState {
    const kept = readHub(folder);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeWhole(stateFile(folder), JSON.stringify(kept));
    } catch (error) {
      throw inPlainWords(error, folder);
    }
    return new HubState(folder, kept);
  }

  get hub(): Readonly<KeptHub> {
    return this.kept;
  }

  /**
   * Lets `change` work on a copy and gives back what it answers. What it changed is on the disk when this returns; when the disk
   * refuses, nothing is changed and the fault is thrown.
   */
  change<T>(change: (draft: KeptHub) => T): T {
    const draft = structuredClone(this.kept);
    const answer = change(draft);
    if (isDeepStrictEqual(draft, this.kept)) return answer;
    writeWhole(stateFile(this.folder), JSON.stringify(draft));
    this.kept = draft;
    return answer;
  }
}
