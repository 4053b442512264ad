import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadModule, root } from "./tools.mjs";

/** Draws the rooms and who may use whom, from the import rules. */
const { drawRooms } = await loadModule("tests/architecture/draw-rooms.ts");
const file = join(root, "docs/pictures/rooms.svg");
writeFileSync(file, drawRooms());
console.log(`${file} is drawn.`);
