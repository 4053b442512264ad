import { block, paint, paragraph, quietEdge, type Drawn, type Lettering, type Place } from "../../../drawing/pen/paint";
import type { ButtonPart } from "./schema";

const looks: Record<NonNullable<ButtonPart["look"]>, { box: string; ink: string }> = {
  main: { box: `fill="${paint.leaf}"`, ink: paint.white },
  second: { box: quietEdge, ink: paint.ink },
  dashed: {
    box: `fill="${paint.skySoft}" stroke="${paint.sky}" stroke-width="2" stroke-dasharray="6 4"`,
    ink: paint.sky,
  },
  danger: { box: `fill="${paint.brick}"`, ink: paint.white },
  safe: { box: `fill="${paint.white}" stroke="${paint.leaf}" stroke-width="2"`, ink: paint.leaf },
  link: { box: `fill="none"`, ink: paint.sky },
};

export function drawButton(part: ButtonPart, at: Place): Drawn {
  const look = looks[part.look ?? "second"];
  const ink = part.look === "link" && at.dark ? paint.white : look.ink;
  const label = centred(part.label, at, { size: 16, bold: true, fill: ink });
  const box = { x: at.x, y: at.y, width: at.width, height: Math.max(44, label.height + 18) };
  const text = centred(
    part.label,
    { ...at, y: at.y + (box.height - label.height) / 2 },
    { size: 16, bold: true, fill: ink },
  );
  const svg = part.look === "link" ? `<g text-decoration="underline">${text.svg}</g>` : text.svg;
  return { svg: block(box, 12, look.box) + svg, height: box.height, boxes: { [part.id]: box } };
}

function centred(text: string, at: Place, type: Lettering): Drawn {
  return paragraph(text, { x: at.x + at.width / 2, y: at.y, width: at.width - 20 }, { ...type, anchor: "middle" });
}
