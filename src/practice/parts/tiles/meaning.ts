import type { Meaning } from "../meaning";
import type { TilesPart } from "./schema";

export const tilesMeaning: Meaning<TilesPart> = {
  targets: ({ groups }) => groups.flatMap(({ tiles }) => tiles.map(({ id, label }) => ({ id, label }))),
};
