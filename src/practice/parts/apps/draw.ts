import type { Drawn, Place } from "../../../drawing/pen/paint";
import { pictureGrid } from "../../../drawing/pen/picture-grid";
import type { AppsPart } from "./schema";

/** The pictures of a phone's front page. */
export const drawApps = (part: AppsPart, at: Place): Drawn => pictureGrid(part.apps, at);
