import { readdirSync } from "node:fs";
import { join } from "node:path";
import { node, root, tools } from "./tools.mjs";

const hasSources = (folder) =>
  readdirSync(join(root, folder), { recursive: true }).some((name) => /\.tsx?$/.test(String(name)));

// The worker is checked apart from the page, what is pure apart from any browser.
export const typeChecks = [".", "src/domain", "src/drawing", "src/practice/parts", "src/worker"]
  .filter((folder) => folder !== "src/worker" || hasSources(folder))
  .map((folder) => ({
    name: `types of ${folder === "." ? "everything" : folder}`,
    script: tools.tsc,
    args: ["--noEmit", "-p", folder],
  }));

export const lint = {
  name: "lint",
  script: tools.oxlint,
  args: ["--deny-warnings", "src", "tests", ".ci", "vite.config.ts"],
};

export const format = { name: "format", script: tools.prettier, args: ["--check", "--log-level", "warn", "."] };

export const importRules = {
  name: "import rules",
  script: tools.vitest,
  args: ["run", "--project", "unit", "tests/architecture"],
};

/** Runs checks side by side, each with a line of its own; what failed is told in full at the end. Resolves how many did. */
export async function runChecks(checks) {
  const results = await Promise.all(
    checks.map(async (check) => {
      const { code, output } = await node(check.script, check.args, {
        quiet: true,
        env: { ...process.env, NO_COLOR: "1" },
      });
      console.log(`${code ? "FAILED" : "ok    "}  ${check.name}`);
      return { ...check, code, output };
    }),
  );
  const failed = results.filter((result) => result.code);
  for (const { name, output } of failed) console.error(`\n— ${name}\n${output.trim()}`);
  return failed.length;
}
