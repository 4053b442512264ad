import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadModule, root } from "./tools.mjs";

const folder = process.argv[2] ?? join(root, "src/content/guides");

if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.`);
  process.exit(1);
}
const { checkGuides } = await loadModule("src/content/check-guides.ts");
const { tellFault } = await loadModule("src/content/located-fault.ts");

const { guides, faults, hardToRead } = checkGuides(folder, root);
const errors = [...faults, ...hardToRead];
for (const fault of errors) console.log(tellFault(fault));

const steps = guides.reduce((sum, guide) => sum + guide.steps.length, 0);
const nothing = guides.length === 0 && errors.length === 0;
if (nothing) console.log(`${folder} holds no guide.`);
console.log(`${guides.length} guides, ${steps} steps, ${errors.length} errors`);
process.exitCode = errors.length > 0 || nothing ? 1 : 0;
