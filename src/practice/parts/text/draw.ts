import { paint, paragraph, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { TextPart } from "./schema";

export function drawText(part: TextPart, at: Place): Drawn {
  const look = part.look ?? "plain";
  const fill = at.dark ? paint.white : look === "small" ? paint.ink2 : paint.ink;
  return paragraph(part.text, at, { size: textSizes[look], bold: look === "strong" || look === "large", fill });
}

const textSizes = { plain: 16, small: 14, strong: 18, large: 24 };
