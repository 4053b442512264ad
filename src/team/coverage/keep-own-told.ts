import { createEffect, on, onCleanup } from "solid-js";
import { tellOwnFigures } from "../../desk/figures/tell-own-figures";
import type { TeamView } from "../../desk/team-view";
import { afterPaint } from "../../device/after-paint";
import type { TeamRoom } from "../team-room";

/** Tells the office's own figures anew whenever the team's work changes; what stands on the shelf is shown first. */
export function keepOwnTold(room: TeamRoom): void {
  const { desk } = room.session();
  const tell = (view: TeamView) => void room.act(() => tellOwnFigures(desk, view));
  createEffect(on(room.view, (view) => onCleanup(afterPaint(() => tell(view)))));
}
