import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadModule, root } from "./tools.mjs";

/** Draws all illustrations on one sheet, to look at them as one family. */
const { drawFamily } = await loadModule("tests/ui/illustrations/draw-family.ts");
const file = join(root, "docs/pictures/illustrations.svg");
writeFileSync(file, drawFamily());
console.log(`${file} is drawn.`);
