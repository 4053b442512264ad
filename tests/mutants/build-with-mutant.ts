import { join } from "node:path";
import { build } from "vite";
import { mutate, type Mutant } from "./mutants";

const root = join(import.meta.dirname, "../..");

/** Builds the whole app with one promise broken, for a journey that must fail on it; returns the built folder. */
export async function buildWithMutant(name: string, mutant: Mutant): Promise<string> {
  const outDir = join(root, ".cache/mutants", name);
  await build({ root, plugins: [mutate([mutant])], build: { outDir, emptyOutDir: true }, logLevel: "warn" });
  return outDir;
}
