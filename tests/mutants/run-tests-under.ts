import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Mutant } from "./mutants";

const root = join(import.meta.dirname, "../..");

export interface UnderMutant {
  passed: string[];
  failed: string[];
}

interface Report {
  testResults: { assertionResults: { fullName: string; status: string }[]; message: string }[];
}

function runVitest(args: string[], mutants: Mutant[]): Promise<string> {
  // The outer run's own settings must not leak into the inner one.
  const outer = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST$|MODE$)/.test(name));
  const env = { ...Object.fromEntries(outer), MUTANTS: JSON.stringify(mutants) };
  const script = join(root, "node_modules/vitest/vitest.mjs");
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [script, "run", ...args], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output += part));
    child.on("error", reject);
    child.on("close", () => done(output));
  });
}

/**
 * Runs one test file with a promise broken and tells which of its tests noticed. Throws when the file ran no
 * test at all: a mutant that only breaks the compiler has proven nothing.
 */
export async function runTestsUnder(mutant: Mutant | undefined, file: string): Promise<UnderMutant> {
  const folder = await mkdtemp(join(tmpdir(), "mutant-"));
  try {
    const report = join(folder, "report.json");
    const config = ["--root", root, "--config", join(root, "tests/mutants/vitest.config.ts")];
    const output = await runVitest(
      [...config, "--reporter=json", `--outputFile=${report}`, file],
      mutant ? [mutant] : [],
    );
    const text = await readFile(report, "utf8").catch(() => {
      throw new Error(`No report from ${file}:\n${output}`);
    });
    const { testResults } = JSON.parse(text) as Report;
    const tests = testResults.flatMap((one) => one.assertionResults);
    if (!tests.length)
      throw new Error(`${file} ran no test:\n${testResults.map((one) => one.message).join("\n")}${output}`);
    const named = (status: string) => tests.filter((test) => test.status === status).map((test) => test.fullName);
    return { passed: named("passed"), failed: named("failed") };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
