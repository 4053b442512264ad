import type { PracticeScreen } from "../../domain/guide/practice-screen";
import type { Part } from "../parts/registry/schemas";

const deciding = ["main", "safe", "danger"];

/**
 * The buttons that stand at the foot of the phone, as in the apps people know: those that end the screen, when one of
 * them decides something. Other buttons stay beside what they belong to.
 */
export function footOf(screen: PracticeScreen): { above: Part[]; buttons: Part[] } {
  const from = screen.parts.map(({ part }) => part === "button").lastIndexOf(false) + 1;
  const buttons = screen.parts.slice(from);
  const decides = buttons.some((part) => part.part === "button" && deciding.includes(part.look ?? ""));
  if (from === 0 || !(decides || screen.kind === "call")) return { above: screen.parts, buttons: [] };
  return { above: screen.parts.slice(0, from), buttons };
}
