import { importRules, lint, runChecks, typeChecks } from "./checks.mjs";
import { run, tools } from "./tools.mjs";

/** The lines git answers with; none where there is no git, or no such name. */
async function git(...args) {
  const { code, output } = await run("git", args, { quiet: true });
  return code ? [] : output.split("\n").filter(Boolean);
}

/** The scripts changed since this branch left main, with those nobody committed yet. */
async function changedScripts() {
  const [base = "HEAD"] = [
    ...(await git("merge-base", "HEAD", "main")),
    ...(await git("merge-base", "HEAD", "origin/main")),
  ];
  const changed = [
    ...(await git("diff", "--name-only", "--diff-filter=d", base)),
    ...(await git("ls-files", "--others", "--exclude-standard")),
  ];
  // A mutant takes as long as the tests that catch it: they are left to `npm test`.
  return changed.filter((file) => /^(src|tests)\/(?!mutants\/).*\.tsx?$/.test(file));
}

/** The tests in Node that reach a changed file; undefined where nothing changed. */
function relatedTests(files) {
  if (!files.length) return undefined;
  const args = ["related", "--run", "--project", "unit", "--passWithNoTests", ...files];
  return { name: `tests that reach ${files.length} changed files`, script: tools.vitest, args };
}

const began = Date.now();
// One after the other as far as they take both processors; a fault of the types is told before any test has run.
const rounds = [[...typeChecks, lint], [importRules, relatedTests(await changedScripts())].filter(Boolean)];
let failed = 0;
for (const round of rounds) failed += await runChecks(round);
console.log(`${failed ? `${failed} failed` : "quick: all well"}, in ${Math.round((Date.now() - began) / 1000)} s`);
process.exit(failed ? 1 : 0);
