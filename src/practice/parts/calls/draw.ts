import { glyph } from "../../../drawing/pen/glyphs";
import { block, paint, quietEdge, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { CallsPart } from "./schema";

/** On paper the pictures of the bar stand at the right, below it. */
export function drawCalls({ calls }: CallsPart, at: Place): Drawn {
  const boxes: Drawn["boxes"] = {};
  const drawn = calls.map(({ id, picture }, nth) => {
    const box = { x: at.x + at.width - 58 * (calls.length - nth) + 12, y: at.y, width: 46, height: 44 };
    boxes[id] = box;
    return block(box, 22, quietEdge) + glyph(picture, { x: box.x + 9, y: box.y + 8, size: 28 }, paint.sky);
  });
  return { svg: drawn.join(""), height: 44, boxes };
}
