import type { Drawn, Place } from "../../../drawing/pen/paint";
import { drawApps } from "../apps/draw";
import { drawBubble } from "../bubble/draw";
import { drawButton } from "../button/draw";
import { drawCaller } from "../caller/draw";
import { drawCalls } from "../calls/draw";
import { drawChoice } from "../choice/draw";
import { drawFace } from "../face/draw";
import { drawField } from "../field/draw";
import { drawGestures } from "../gestures/draw";
import { drawLetters } from "../letters/draw";
import { drawListing } from "../listing/draw";
import { drawNotice } from "../notice/draw";
import { drawPaper } from "../paper/draw";
import { drawPicker } from "../picker/draw";
import { drawProduct } from "../product/draw";
import { drawQr } from "../qr/draw";
import { drawResult } from "../result/draw";
import { drawRows } from "../rows/draw";
import { drawSizes } from "../sizes/draw";
import { drawStates } from "../states/draw";
import { drawTabs } from "../tabs/draw";
import { drawText } from "../text/draw";
import { drawTick } from "../tick/draw";
import { drawTiles } from "../tiles/draw";
import { drawToggle } from "../toggle/draw";
import type { Part, PartName, PartOf } from "./schemas";

/** How each part is drawn as SVG; a part without a drawing does not compile. */
export type PartDrawings = { [Name in PartName]: (part: PartOf<Name>, at: Place) => Drawn };

const drawings: PartDrawings = {
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
  tiles: drawTiles,
  tabs: drawTabs,
  gestures: drawGestures,
  calls: drawCalls,
  letters: drawLetters,
};

export function drawPart(part: Part, at: Place): Drawn {
  // The table has for each name the drawing of just that part, which TypeScript cannot follow through the index.
  const draw = drawings[part.part] as (part: Part, at: Place) => Drawn;
  return draw(part, at);
}
