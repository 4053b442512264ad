import { render } from "solid-js/web";
import { expect, test } from "vitest";
import { targetOf, type Guide } from "../../../src/domain/guide/guide";
import { drawingsOf } from "../../../src/practice/simulator/drawings-of";
import { PracticeScreen } from "../../../src/practice/simulator/practice-screen";
import { pathOf } from "../../../src/ui/pictures/path-of";

const files = import.meta.glob<Guide>(["../../../src/content/guides/*/*.yaml", "!**/*.*.yaml"], {
  import: "default",
  eager: true,
});

/** The paths of everything that a guide brings to a phone at home. */
function broughtPaths(guide: Guide): Set<string | undefined> {
  const { pictures, photos, papers, gestures } = drawingsOf(guide);
  return new Set([
    ...Object.values(pictures).flatMap((shapes) => shapes.map(pathOf)),
    ...Object.values(photos).flatMap((photo) => photo.map(([, path]) => path)),
    ...Object.values(papers).flatMap((paper) => Object.values<string | undefined>({ ...paper })),
    ...Object.values(gestures).flatMap((gesture) => Object.values<string>({ ...gesture })),
  ]);
}

/** The paths of the drawings on a guide's screens, as a station draws them. */
function drawnPaths(guide: Guide): string[] {
  const home = document.body.appendChild(document.createElement("div"));
  const paths = guide.steps.flatMap((step) => {
    const dispose = render(() => <PracticeScreen screen={step.screen} target={targetOf(step.done)} ring />, home);
    const pieces = home.querySelectorAll(
      "[viewBox='0 0 64 64'] path, .ph-choice-photo path, .ph-paper-sheet path, .ph-gesture svg:first-child path",
    );
    const drawn = [...pieces].map((piece) => piece.getAttribute("d") ?? "");
    dispose();
    return drawn;
  });
  home.remove();
  return paths.filter(Boolean);
}

test.each(Object.values(files).map((guide) => [guide.code, guide] as const))(
  "%s brings every drawing of its screens home",
  (_, guide) => {
    const brought = broughtPaths(guide);
    const drawn = drawnPaths(guide);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((path) => !brought.has(path))).toEqual([]);
  },
);
