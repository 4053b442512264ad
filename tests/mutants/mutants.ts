import { relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";

/** One promise broken on purpose: a change of one place in one file, and what it breaks. */
export interface Mutant {
  /** Path from the root of the repository. */
  file: string;
  /** Text that stands exactly once in the file. */
  find: string;
  replace: string;
  /** The broken promise as a sentence: "two volunteers can keep the same request". */
  breaks: string;
}

/** Applies one mutant to its file's text; throws unless its place is found exactly once. */
export function applyMutant(source: string, mutant: Mutant): string {
  const parts = source.split(mutant.find);
  if (parts.length !== 2) {
    throw new Error(
      `Mutant "${mutant.breaks}": its text stands ${parts.length - 1} times in ${mutant.file}, not once.`,
    );
  }
  return parts.join(mutant.replace);
}

/**
 * Vite plugin that plants mutants into the sources as they are read. A build that never read a mutant's file
 * fails: a mutant that was not planted would let its guard pass unproven.
 */
export function mutate(mutants: Mutant[]): Plugin {
  const planted = new Set<string>();
  let root = "";
  let building = false;
  return {
    name: "mutate",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
      building = config.command === "build";
    },
    transform: {
      order: "pre",
      handler(source, id) {
        const file = relative(resolve(root), id.replace(/\?.*$/, "")).split(sep).join("/");
        const mine = mutants.filter((mutant) => mutant.file === file);
        if (!mine.length) return undefined;
        planted.add(file);
        return { code: mine.reduce(applyMutant, source), map: null };
      },
    },
    buildEnd(error) {
      const lost = mutants.find((mutant) => !planted.has(mutant.file));
      if (building && !error && lost) this.error(`Mutant "${lost.breaks}": ${lost.file} is not part of this build.`);
    },
  };
}
