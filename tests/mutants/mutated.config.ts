import { mergeConfig } from "vite";
import house from "../../vite.config";
import { mutate, type Mutant } from "./mutants";

const mutants = JSON.parse(process.env.MUTANTS ?? "[]") as Mutant[];

// Some mutants make a test hang: that, too, is noticed, and nobody waits for it as long as for a busy machine.
const limitMs = 20_000;

/** The house's own configuration with the mutants of the environment planted; see run-mutated.ts. */
export default mergeConfig(house, {
  plugins: [mutate(mutants)],
  test: { testTimeout: limitMs, hookTimeout: limitMs },
});
