import { join, relative, sep } from "node:path";
import { runnerImport, type Plugin } from "vite";
import { applyMutant, type Mutant } from "../../mutants/mutants";

const root = join(import.meta.dirname, "../../..");

/** Plants mutants, and knows which were read. */
function planting(mutants: readonly Mutant[]): Plugin & { unread(): Mutant | undefined } {
  const planted = new Set<Mutant>();
  return {
    name: "mutate-in-node",
    enforce: "pre",
    unread: () => mutants.find((mutant) => !planted.has(mutant)),
    transform: (source, id) => {
      const file = relative(root, id.replace(/\?.*$/, "")).split(sep).join("/");
      const mine = mutants.filter((mutant) => mutant.file === file);
      for (const mutant of mine) planted.add(mutant);
      return mine.length ? { code: mine.reduce(applyMutant, source), map: null } : undefined;
    },
  };
}

/**
 * Loads a file of the tests with all that it needs, in this very Node, with promises broken in what it reads. Throws when a
 * mutant's file is not among that: its guard would pass unproven.
 */
export async function loadUnder<Module>(file: string, mutants: readonly Mutant[]): Promise<Module> {
  const plant = planting(mutants);
  const { module } = await runnerImport<Module>(join(root, file), {
    root,
    configFile: false,
    logLevel: "error",
    plugins: [plant],
  });
  const lost = plant.unread();
  if (lost) throw new Error(`Mutant "${lost.breaks}": nothing that ${file} needs reads ${lost.file}.`);
  return module;
}
