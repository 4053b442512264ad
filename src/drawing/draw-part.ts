import type { Part, PracticeScreen } from "../domain/guide/practice-screen";
import { drawApps, drawButton, drawChoice, drawField } from "./draw-controls";
import { drawMessage } from "./draw-frame";
import { drawListing, drawProduct, drawResult } from "./draw-offers";
import type { Drawn, Place } from "./pen/paint";
import { drawFace, drawPaper, drawQr, drawStates } from "./draw-papers";
import { drawPicker, drawSizes, drawTick, drawToggle } from "./draw-settings";
import { drawBubble, drawCaller, drawNotice, drawRows, drawText } from "./draw-words";

type Message = NonNullable<PracticeScreen["message"]>;
type Drawable = Part | ({ part: "message" } & Message);

/** What the screen shows from top to bottom; an arriving message comes first, as it lies over the rest. */
export function inOrder(screen: PracticeScreen): Drawable[] {
  return screen.message ? [{ part: "message", ...screen.message }, ...screen.parts] : screen.parts;
}

type Named<Name> = Extract<Drawable, { part: Name }>;

const drawers: { [Name in Drawable["part"]]: (part: Named<Name>, at: Place) => Drawn } = {
  text: drawText,
  field: drawField,
  button: drawButton,
  choice: drawChoice,
  notice: drawNotice,
  rows: drawRows,
  paper: drawPaper,
  qr: drawQr,
  face: drawFace,
  bubble: drawBubble,
  caller: drawCaller,
  apps: drawApps,
  states: drawStates,
  tick: drawTick,
  toggle: drawToggle,
  picker: drawPicker,
  sizes: drawSizes,
  result: drawResult,
  listing: drawListing,
  product: drawProduct,
  message: drawMessage,
};

export function drawPart(part: Drawable, at: Place): Drawn {
  // The table has for each name the drawer of just that part, which TypeScript cannot follow through the index.
  const draw = drawers[part.part] as (part: Drawable, at: Place) => Drawn;
  return draw(part, at);
}
