import type { Guide } from "../../domain/guide/guide";
import type { PracticeScreen, ScreenKind } from "../../domain/guide/practice-screen";
import type { PartName } from "../parts/registry/schemas";

/** The styles of what stands on some practice screens and not on others, by their paths in this room. */
export const ownStyles =
  /^(?:parts\/\w+\/(?:view|pin-pad)|simulator\/(?:frame\/(?:call|over-apps|page-bar)|sheet-view))\.css$/;

/** Which of them the screens of a guide need, in the order in which a station has them. */
export function stylesOf(guide: Guide): string[] {
  const screens = guide.steps.map(({ screen }) => screen);
  const kinds = new Set<ScreenKind>(screens.map(({ kind }) => kind));
  const parts = new Set<PartName>(screens.flatMap((screen) => screen.parts.map(({ part }) => part)));
  const sheet = screens.some((screen) => screen.sheet);
  // The buttons of a sheet are those of a screen.
  if (sheet) parts.add("button");
  const styles = [...parts].sort().map((part) => `parts/${part}/view.css`);
  if (screens.some(hasPin)) styles.push("parts/field/pin-pad.css");
  if (screens.some(({ app }) => app === "lock" || app === "shade")) styles.unshift("simulator/frame/over-apps.css");
  if (kinds.has("browser")) styles.unshift("simulator/frame/page-bar.css");
  if (kinds.has("call")) styles.unshift("simulator/frame/call.css");
  return sheet ? [...styles, "simulator/sheet-view.css"] : styles;
}

const hasPin = ({ parts }: PracticeScreen): boolean =>
  parts.some((part) => part.part === "field" && part.kind === "pin");
