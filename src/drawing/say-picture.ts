import { labelOf, type PracticeScreen } from "../domain/guide/practice-screen";

/** Says what is drawn: the title of a screen and the part to tap, each "" where there is none. */
export type SayDrawing = (title: string, target: string) => string;

/** The picture in words, for those who hear the page. */
export const sayPicture = (screen: PracticeScreen, target: string, says: SayDrawing): string =>
  says(screen.title ?? "", labelOf(screen, target) ?? "");
