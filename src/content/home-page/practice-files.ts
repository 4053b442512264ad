import { join } from "node:path";
import type { Plugin } from "vite";
import { guardedScreens } from "../../build/solid-screens";
import { ownStyles } from "../../practice/simulator/styles-of";
import { buildForPhones, styleText } from "./build-for-phones";
import type { PracticeFiles } from "./practice-page";

/** What comes later needs no other file, so that it is imported as it stands, without Vite's own loader (0.7 KB). */
const plainImport: Plugin = {
  name: "plain-import",
  enforce: "pre",
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => "export const __vitePreload = (load) => load();",
  },
};

/** Solid's transitions are for routes and waiting pages, which a practice has not; without them it is 1 KB lighter. */
const leaveTransitions: Plugin = {
  name: "leave-transitions",
  transform: {
    filter: { id: /solid-js\/dist\/solid\.js$/ },
    handler: (code) => {
      const declared = "let Transition = null;";
      if (!code.includes(declared)) throw new Error("Solid declares its transitions otherwise now.");
      return code
        .replace(declared, "const Transition = null;")
        .replace(/^ +Transition = null;$/gm, "")
        .replace("(Transition = {", "({");
    },
  },
};

/** What only the end shows brings its style with it (practice-end.tsx). */
const styleOfEnd = /\/player\/lotus-of-steps\.css$/;

/** A guide brings the styles that only some guides need (practice-file.ts): here they are left out. */
const leaveOwnStyles = (room: string): Plugin => ({
  name: "leave-own-styles",
  enforce: "pre",
  load: {
    filter: { id: /\/practice\/.+\.css$/ },
    handler: (id) => {
      const left = styleOfEnd.test(id) || (id.startsWith(room) && ownStyles.test(id.slice(room.length)));
      return left ? "" : undefined;
    },
  },
});

// So it does with its drawings.
const allDrawings = /^\.\/(?:shapes-by-name|photo-shapes|paper-shape|gesture-shape)$/;

// The note for who sits beside, what plays by itself and its subtitle, the signs of the ways of practising, and what is drawn ahead are the
// station's.
const notAtHome = /^\.\/(?:helper-note|mode-sign|play-button|subtitle|while-resting)$/;

/** The station's player for phones at home: a script, what is loaded later, and one style. */
export async function practiceFiles(root: string): Promise<PracticeFiles> {
  const output = await buildForPhones(root, {
    input: { practice: join(root, "src/at-home/practise-at-home.tsx") },
    plugins: [plainImport, leaveTransitions, leaveOwnStyles(join(root, "src/practice/")), guardedScreens()],
    alias: [
      { find: allDrawings, replacement: join(root, "src/at-home/brought-drawings.ts") },
      { find: notAtHome, replacement: join(root, "src/at-home/not-at-home.ts") },
    ],
    oneStyle: true,
  });
  const [script, later, ...others] = output;
  const [style] = others;
  if (others.length !== 1 || later?.type !== "chunk" || style?.type !== "asset")
    throw new Error(`The practice should be two scripts and a style: ${output.map((one) => one.fileName)}.`);
  return {
    script: { name: script.fileName, code: script.code },
    later: { name: later.fileName, code: later.code },
    style: { name: style.fileName, code: styleText(style) },
  };
}
