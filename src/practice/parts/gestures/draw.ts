import { card, paint, round, type Drawn, type Place } from "../../../drawing/pen/paint";
import { gestureShapes } from "./gesture-shape";
import type { GesturesPart } from "./schema";

/** The gestures side by side, without a word: what they are called stands in the step. */
export function drawGestures({ gestures }: GesturesPart, at: Place): Drawn {
  const width = (at.width - 12 * (gestures.length - 1)) / gestures.length;
  const boxes: Drawn["boxes"] = {};
  const drawn = gestures.map(({ id, act }, nth) => {
    const box = { x: at.x + (width + 12) * nth, y: at.y, width, height: 100 };
    boxes[id] = box;
    const { phone, thing, arrow } = gestureShapes[act];
    const line = `stroke="${paint.ink}" stroke-width="3"`;
    const paths = `<path d="${phone}" fill="${paint.skySoft}" ${line}/><path d="${thing}" fill="${paint.white}" ${line}/>`;
    const move = `<path d="${arrow}" fill="none" stroke="${paint.leaf}" stroke-width="6"/>`;
    return `${card(box)}<g transform="translate(${round(box.x + width / 2 - 48)} ${at.y + 8})">${paths}${move}</g>`;
  });
  return { svg: drawn.join(""), height: 100, boxes };
}
