import type { Part, PracticeScreen } from "../guide/practice-screen";

/** The picture in words, for those who hear the page. */
export function sayPicture(screen: PracticeScreen, target: string): string {
  const name = screen.title ? ` “${screen.title}”` : "";
  const label = labelOf(screen, target);
  return label ? `Hình vẽ màn hình${name}. Chỗ cần chạm: “${label}”.` : `Hình vẽ màn hình${name}.`;
}

/** The words on the part of that name, if it has any. */
export function labelOf(screen: PracticeScreen, target: string): string | undefined {
  if (screen.message?.id === target) return screen.message.from;
  for (const part of screen.parts) {
    const label = labelIn(part, target);
    if (label) return label;
  }
  return undefined;
}

function labelIn(part: Part, target: string): string | undefined {
  if (part.part === "apps") return part.apps.find((app) => app.id === target)?.label;
  return "id" in part && part.id === target && "label" in part ? part.label : undefined;
}
