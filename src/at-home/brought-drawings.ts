import type { GuidePicture } from "../domain/guide/guide-picture";
import type { GuideDrawings } from "../practice/simulator/drawings-of";
import type { Shape } from "../ui/pictures/topic-shapes";

// In the build for phones this file stands in the place of those that hold the drawings of all guides: under their names are
// the drawings that the guide at hand brought.
const pictureShapes: GuideDrawings["pictures"] = {};
export const shapesOf = (name: GuidePicture): Shape[] => pictureShapes[name] ?? [];
export const photoShapes: GuideDrawings["photos"] = {};
export const paperShapes: GuideDrawings["papers"] = {};
export const gestureShapes: GuideDrawings["gestures"] = {};

/** Gives the practice screens the drawings of a guide, before its first step is drawn. */
export function bringDrawings({ pictures, photos, papers, gestures }: GuideDrawings): void {
  Object.assign(pictureShapes, pictures);
  Object.assign(photoShapes, photos);
  Object.assign(paperShapes, papers);
  Object.assign(gestureShapes, gestures);
}
