import type { ListingPart, Part } from "../domain/guide/practice-screen";
import { glyph } from "./pen/glyphs";
import { block, card, paint, type Drawn, type Lettering, type Place } from "./pen/paint";
import { column } from "./pen/column";
import { widthOf } from "./pen/text";

type Of<Name extends Part["part"]> = Extract<Part, { part: Name }>;

const small: Lettering = { size: 14, fill: paint.ink2 };
const name: Lettering = { size: 16, bold: true, fill: paint.ink };

/** A search result; an advertisement says so as small as real ones do. */
export function drawResult(part: Of<"result">, at: Place): Drawn {
  const lines = column({ x: at.x + 12, y: at.y + 9, width: at.width - 24 }, [
    [part.ad ? "Quảng cáo" : "", { size: 13, bold: true, fill: paint.ink2 }],
    [part.address, { size: 13, fill: paint.ink2 }],
    [part.title, { size: 16, bold: true, fill: paint.sky }],
    [part.text, small],
  ]);
  return carded(part.id, at, { svg: lines.svg, height: lines.height + 20 });
}

export function drawListing(part: ListingPart, at: Place): Drawn {
  const tile = { x: at.x + 10, y: at.y + 12, width: 48, height: 48 };
  const lines = column({ x: at.x + 68, y: at.y + 9, width: at.width - 78 }, [
    [part.name, name],
    [part.maker, { ...small, fill: paint.leaf }],
    [part.detail, small],
  ]);
  const wide = Math.min(at.width - 78, widthOf(part.action, { size: 14, bold: true }) + 32);
  const pill = { x: at.x + at.width - 10 - wide, y: at.y + lines.height + 15, width: wide, height: 32 };
  const action: Lettering = { size: 14, bold: true, fill: paint.white, anchor: "middle" };
  const label = column({ x: pill.x + wide / 2, y: pill.y + 6, width: wide }, [[part.action, action]]);
  const icon = glyph(part.picture, { x: tile.x + 10, y: tile.y + 10, size: 28 }, paint.leaf);
  const svg = block(tile, 12, `fill="${paint.leafSoft}"`) + icon + lines.svg;
  const press = block(pill, 16, `fill="${paint.leaf}"`) + label.svg;
  return carded(part.id, at, { svg: svg + press, height: lines.height + 57 });
}

export function drawProduct(part: Of<"product">, at: Place): Drawn {
  const photo = { x: at.x + 8, y: at.y + 8, width: 72, height: 72 };
  const lines = column({ x: at.x + 90, y: at.y + 9, width: at.width - 100 }, [
    [part.name, name],
    [part.price, { ...name, fill: paint.earth }],
    [part.detail, small],
  ]);
  const picture = glyph(part.picture, { x: photo.x + 14, y: photo.y + 14, size: 44 }, paint.earth);
  const svg = block(photo, 10, `fill="${paint.amberSoft}"`) + picture + lines.svg;
  return carded(part.id, at, { svg, height: Math.max(88, lines.height + 20) });
}

function carded(id: string, at: Place, inside: Pick<Drawn, "svg" | "height">): Drawn {
  const box = { x: at.x, y: at.y, width: at.width, height: inside.height };
  return { svg: card(box) + inside.svg, height: box.height, boxes: { [id]: box } };
}
