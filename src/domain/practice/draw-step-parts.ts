import type { Part, PracticeScreen } from "../guide/guide";
import { drawApps, drawButton, drawChoice, drawField } from "./draw-step-controls";
import { drawMessage } from "./draw-step-frame";
import type { Drawn, Place } from "./draw-step-paint";
import { drawPaper, drawQr, drawStates } from "./draw-step-papers";
import { drawBubble, drawCaller, drawNotice, drawRows, drawText } from "./draw-step-words";

type Message = NonNullable<PracticeScreen["message"]>;
type Drawable = Part | ({ part: "message" } & Message);

/** What the screen shows from top to bottom; an arriving message comes first, as it lies over the rest. */
export function inOrder(screen: PracticeScreen): Drawable[] {
  return screen.message ? [{ part: "message", ...screen.message }, ...screen.parts] : screen.parts;
}

export function drawPart(part: Drawable, at: Place): Drawn {
  switch (part.part) {
    case "text":
      return drawText(part, at);
    case "field":
      return drawField(part, at);
    case "button":
      return drawButton(part, at);
    case "choice":
      return drawChoice(part, at);
    case "notice":
      return drawNotice(part, at);
    case "rows":
      return drawRows(part, at);
    case "paper":
      return drawPaper(part, at);
    case "qr":
      return drawQr(part, at);
    case "bubble":
      return drawBubble(part, at);
    case "caller":
      return drawCaller(part, at);
    case "apps":
      return drawApps(part, at);
    case "states":
      return drawStates(part, at);
    case "message":
      return drawMessage(part, at);
  }
}
