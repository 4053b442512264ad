import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { node, root, tools } from "./tools.mjs";

const hasSources = (folder) =>
  readdirSync(join(root, folder), { recursive: true }).some((name) => /\.tsx?$/.test(String(name)));

// The worker is checked apart from the page, what is pure apart from any browser.
const typeChecks = [".", "src/domain", "src/drawing", "src/worker"]
  .filter((folder) => folder !== "src/worker" || hasSources(folder))
  .map((folder) => ({
    name: `types of ${folder === "." ? "everything" : folder}`,
    script: tools.tsc,
    args: ["--noEmit", "-p", folder],
  }));

const guideCheck = { name: "guides", script: join(root, ".ci/guides.mjs"), args: [] };

const checks = [
  ...typeChecks,
  { name: "lint", script: tools.oxlint, args: ["--deny-warnings", "src", "tests", ".ci", "vite.config.ts"] },
  { name: "format", script: tools.prettier, args: ["--check", "--log-level", "warn", "."] },
  { name: "import rules", script: tools.vitest, args: ["run", "--project", "unit", "tests/architecture"] },
  ...(existsSync(guideCheck.script) ? [guideCheck] : []),
];

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
process.exit(failed.length ? 1 : 0);
