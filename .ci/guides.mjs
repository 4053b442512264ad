import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadModule, root } from "./tools.mjs";

const house = join(root, "src/content/guides");
const asked = process.argv.slice(2);
const folder = asked.find((one) => !one.startsWith("--")) ?? house;

if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.`);
  process.exit(1);
}
const { checkGuides } = await loadModule("src/content/check-guides.ts");
const { tellFault } = await loadModule("src/content/located-fault.ts");
const { tellCertainty } = await loadModule("src/domain/guide/certainty.ts");
const { tellTellings } = await loadModule("src/content/tell-tellings.ts");

const { guides, faults, hardToRead } = checkGuides(folder, root);
const errors = [...faults, ...hardToRead].map(tellFault);
for (const guide of guides) console.log(`${guide.code.padEnd(5)} ${guide.expiresOn}  ${tellCertainty(guide)}`);
if (folder === house) errors.push(...(await faultsOfHouse()));
for (const error of errors) console.log(error);

const steps = guides.reduce((sum, guide) => sum + guide.steps.length, 0);
for (const line of tellTellings(guides, [...faults, ...hardToRead])) console.log(line);
const nothing = guides.length === 0 && errors.length === 0;
if (nothing) console.log(`${folder} holds no guide.`);
console.log(`${guides.length} guides, ${steps} steps, ${errors.length} errors`);
process.exitCode = errors.length > 0 || nothing ? 1 : 0;

/** What only the guides of the house promise: they run out one after the other, and docs/guides.md lists them. */
async function faultsOfHouse() {
  const { crowdedMonths, expiryByMonth } = await loadModule("src/content/expiry-spread.ts");
  const { guideTable } = await loadModule("src/content/guide-table.ts");
  const months = [...expiryByMonth(guides)].map(([month, codes]) => `${month}: ${codes.length}`);
  console.log(`run out in ${months.join(", ")}`);
  const place = join(root, "docs/guides.md");
  const table = guideTable(guides);
  if (asked.includes("--write") && !errors.length) writeFileSync(place, table);
  const fresh = existsSync(place) && readFileSync(place, "utf8") === table;
  return [...crowdedMonths(guides), ...(fresh ? [] : ["docs/guides.md:1: it is old — npm run guides -- --write"])];
}
