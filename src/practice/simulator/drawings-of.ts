import type { Guide } from "../../domain/guide/guide";
import type { GuidePicture } from "../../domain/guide/guide-picture";
import type { PictureName } from "../../domain/guide/picture-name";
import type { PracticeScreen } from "../../domain/guide/practice-screen";
import { laterShapes } from "../../ui/pictures/later-shapes";
import type { Shape } from "../../ui/pictures/topic-shapes";
import { photoShapes } from "../parts/choice/photo-shapes";
import { gestureShapes } from "../parts/gestures/gesture-shape";
import { paperShapes } from "../parts/paper/paper-shape";
import { dockOf, isFront, signsOf } from "./frame/app-frame";

/** The drawings on the screens of one guide, by their names. */
export interface GuideDrawings {
  pictures: Partial<Record<GuidePicture, Shape[]>>;
  photos: Partial<typeof photoShapes>;
  papers: Partial<typeof paperShapes>;
  gestures: Partial<typeof gestureShapes>;
}

/** Picks from all drawings those that the screens of a guide show; a station has them all, a phone at home only these. */
export function drawingsOf(guide: Guide): GuideDrawings {
  const screens = guide.steps.map(({ screen }) => screen);
  const parts = screens.flatMap((screen) => screen.parts);
  return {
    pictures: only(laterShapes, [guide.picture, ...screens.flatMap(aroundParts), ...namedOn(screens)]),
    photos: only(
      photoShapes,
      parts.map((part) => part.part === "choice" && part.photo),
    ),
    papers: only(
      paperShapes,
      parts.map((part) => part.part === "paper" && (part.shape ?? "sheet")),
    ),
    gestures: only(
      gestureShapes,
      parts.flatMap((part) => (part.part === "gestures" ? part.gestures.map(({ act }) => act) : [])),
    ),
  };
}

/** What the bar, a message over it, and the foot of a screen show; a call and a chat have the same face. */
function aroundParts(screen: PracticeScreen): PictureName[] {
  const pictures: PictureName[] = ["person", ...signsOf(screen)];
  if (isFront(screen)) pictures.push(...dockOf(screen.app));
  if (screen.message) pictures.push("message");
  if (screen.kind === "chat") pictures.push("photos");
  return pictures;
}

/** The pictures of the parts: every part names its own under the same word. */
const namedOn = (screens: PracticeScreen[]): string[] =>
  [...JSON.stringify(screens).matchAll(/"picture":"([\w-]+)"/g)].map(([, name]) => name!);

function only<Shapes extends object>(all: Shapes, names: (string | false | undefined)[]): Partial<Shapes> {
  const picked: Partial<Shapes> = {};
  for (const name in all) if (names.includes(name)) picked[name] = all[name];
  return picked;
}
