import { join } from "node:path";
import type { Mutant } from "./mutants";
import { root, runMutated } from "./run-mutated";

/** Builds the whole app with one promise broken, for a journey that must fail on it; returns the built folder. */
export const buildWithMutant = (name: string, mutant: Mutant): Promise<string> => buildChanged(name, [mutant]);

/** Builds the whole app with some places of its sources changed, as a later release has them; returns the built folder. */
export async function buildChanged(name: string, changes: Mutant[]): Promise<string> {
  const folder = join(root, ".cache/mutants", name);
  const args = ["build", "--outDir", folder, "--emptyOutDir", "--logLevel", "warn"];
  const { code, output } = await runMutated("vite/bin/vite.js", args, changes);
  if (code) throw new Error(`The build with the mutant "${changes[0]!.breaks}" failed:\n${output}`);
  return folder;
}
