import { card, paint, type Drawn, type Lettering, type Place } from "./paint";

export const cardName: Lettering = { size: 16, bold: true, fill: paint.ink };
export const cardDetail: Lettering = { size: 14, fill: paint.ink2 };

/** What was drawn inside, on a card that can be tapped as a whole. */
export function carded(id: string, at: Place, inside: Pick<Drawn, "svg" | "height">): Drawn {
  const box = { x: at.x, y: at.y, width: at.width, height: inside.height };
  return { svg: card(box) + inside.svg, height: box.height, boxes: { [id]: box } };
}
