import { join } from "node:path";
import { format, importRules, lint, runChecks, typeChecks } from "./checks.mjs";
import { root } from "./tools.mjs";

const guides = { name: "guides", script: join(root, ".ci/guides.mjs"), args: [] };

process.exit((await runChecks([...typeChecks, lint, format, importRules, guides])) ? 1 : 0);
