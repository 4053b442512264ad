import { labelOf, type PracticeScreen } from "../domain/guide/practice-screen";

/** The picture in words, for those who hear the page. */
export function sayPicture(screen: PracticeScreen, target: string): string {
  const name = screen.title ? ` “${screen.title}”` : "";
  const label = labelOf(screen, target);
  return label ? `Hình vẽ màn hình${name}. Chỗ cần chạm: “${label}”.` : `Hình vẽ màn hình${name}.`;
}
