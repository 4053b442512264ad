import { type Accessor, createEffect, createSignal, on, onCleanup, onMount } from "solid-js";
import type { PracticeScreen } from "../../domain/guide/practice-screen";
import { textSize } from "../../ui/look/reading";
import { fitInside } from "./fit-inside";

/** Keeps the phone fitted to its box, its screen and the size of the letters; true while it has to be scrolled all the same. */
export function createFit(phone: { face: () => HTMLElement; screen: () => PracticeScreen }): Accessor<boolean> {
  const [scrolls, setScrolls] = createSignal(false);
  onMount(() => {
    const fit = fitInside(phone.face(), setScrolls);
    createEffect(on([phone.screen, textSize], fit.again, { defer: true }));
    onCleanup(fit.stop);
  });
  return scrolls;
}
