import { paint, round, type Drawn, type Place } from "../../../drawing/pen/paint";
import { faceShape } from "./face-shape";
import type { FacePart } from "./schema";

/** One's own face in the round frame of the camera. */
export function drawFace(_: FacePart, at: Place): Drawn {
  const { shoulders, neck, head, hair, eyes } = faceShape;
  const ring = (look: string) => `<circle cx="60" cy="60" r="54" ${look}/>`;
  const edge = `fill="none" stroke="${at.dark ? paint.white : paint.leaf}" stroke-width="5" stroke-dasharray="12 5"`;
  const drawn =
    ring(`fill="${paint.skySoft}"`) +
    `<path d="${shoulders}" fill="${paint.leaf}"/><path d="${neck}${head}" fill="#f0c9a0"/><path d="${hair}" fill="#3a302a"/>` +
    `<path d="${eyes}" fill="none" stroke="#4a3a2f" stroke-width="3" stroke-linecap="round"/>${ring(edge)}`;
  return {
    svg: `<g transform="translate(${round(at.x + at.width / 2 - 60)} ${at.y})">${drawn}</g>`,
    height: 120,
    boxes: {},
  };
}
