import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadModule, root } from "./tools.mjs";

/** Draws the rooms and who may use whom, from the import rules; and the places of the staff, from the table of doors. */
const { drawRooms } = await loadModule("tests/architecture/draw-rooms.ts");
const { drawPlaces } = await loadModule("tests/architecture/draw-places.ts");
for (const [name, drawn] of [
  ["rooms", drawRooms()],
  ["places", drawPlaces()],
]) {
  const file = join(root, `docs/pictures/${name}.svg`);
  writeFileSync(file, drawn);
  console.log(`${file} is drawn.`);
}
