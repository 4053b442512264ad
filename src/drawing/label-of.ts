import type { Part, PracticeScreen } from "../domain/guide/practice-screen";

/** The picture in words, for those who hear the page. */
export function sayPicture(screen: PracticeScreen, target: string): string {
  const name = screen.title ? ` “${screen.title}”` : "";
  const label = labelOf(screen, target);
  return label ? `Hình vẽ màn hình${name}. Chỗ cần chạm: “${label}”.` : `Hình vẽ màn hình${name}.`;
}

/** The words on the part of that name, if it has any. */
export function labelOf(screen: PracticeScreen, target: string): string | undefined {
  if (screen.message?.id === target) return screen.message.from;
  const named = [...screen.parts.flatMap(inside), ...(screen.sheet?.buttons ?? [])];
  return named.find((each) => each.id === target)?.label;
}

function inside(part: Part): { id?: string; label?: string }[] {
  if (part.part === "apps") return part.apps;
  if (part.part === "result") return [{ id: part.id, label: part.title }];
  if (part.part === "listing" || part.part === "product") return [{ id: part.id, label: part.name }];
  return "id" in part ? [part] : [];
}
