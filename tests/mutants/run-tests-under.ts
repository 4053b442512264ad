import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Mutant } from "./mutants";
import { root, runMutated } from "./run-mutated";

export interface UnderMutant {
  passed: string[];
  failed: string[];
}

interface Report {
  testResults: { assertionResults: { fullName: string; status: string }[]; message: string }[];
}

/**
 * Runs one test file with a promise broken and tells which of its tests noticed; `more` are further options of the run.
 * Throws when the file ran no test at all: a mutant that only breaks the compiler has proven nothing.
 */
export async function runTestsUnder(
  mutant: Mutant | undefined,
  file: string,
  more: string[] = [],
): Promise<UnderMutant> {
  const folder = await mkdtemp(join(tmpdir(), "mutant-"));
  try {
    const report = join(folder, "report.json");
    const args = ["run", "--root", root, "--reporter=json", `--outputFile=${report}`, ...more, file];
    const { output } = await runMutated("vitest/vitest.mjs", args, mutant ? [mutant] : []);
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
