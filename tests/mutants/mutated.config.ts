import { mergeConfig } from "vite";
import house from "../../vite.config";
import { mutate, type Mutant } from "./mutants";

const mutants = JSON.parse(process.env.MUTANTS ?? "[]") as Mutant[];

/** The house's own configuration with the mutants of the environment planted; see run-mutated.ts. */
export default mergeConfig(house, { plugins: [mutate(mutants)] });
