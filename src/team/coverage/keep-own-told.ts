import { createEffect, on, onCleanup } from "solid-js";
import { tellOwnFigures } from "../../desk/figures/tell-own-figures";
import type { TeamView } from "../../desk/team-view";
import { afterPaint } from "../../device/after-paint";
import type { TeamContext } from "../team-context";

/** Tells the office's own figures anew whenever the team's work changes; what stands on the shelf is shown first. */
export function keepOwnTold(context: TeamContext): void {
  const { desk } = context.session();
  const tell = (view: TeamView) => void context.act(() => tellOwnFigures(desk, view));
  createEffect(on(context.view, (view) => onCleanup(afterPaint(() => tell(view)))));
}
