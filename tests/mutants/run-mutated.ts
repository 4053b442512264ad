import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Mutant } from "./mutants";

export const root = join(import.meta.dirname, "../..");

// What the outer test run tells its own children must not reach the inner one.
const outer = /^(VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|NODE_OPTIONS$)/;

/**
 * Runs a tool of node_modules in a process of its own, with the mutants planted into every source it reads.
 * Resolves its exit code and all that it said.
 */
export function runMutated(tool: string, args: string[], mutants: Mutant[]): Promise<{ code: number; output: string }> {
  const kept = Object.entries(process.env).filter(([name]) => !outer.test(name));
  const env = { ...Object.fromEntries(kept), MUTANTS: JSON.stringify(mutants) };
  const config = ["--config", join(root, "tests/mutants/mutated.config.ts")];
  const script = join(root, "node_modules", tool);
  return new Promise((resolve, reject) => {
    const stdio = ["ignore", "pipe", "pipe"] as const;
    const child = spawn(process.execPath, [script, ...args, ...config], { cwd: root, env, stdio: [...stdio] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => (output += part));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
