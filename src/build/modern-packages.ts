/** Packages as written for today's browsers; they give by default what those of 2009 understand, larger. */
export const modernPackages = {
  alias: [
    { find: /^dexie$/, replacement: "dexie/dist/modern/dexie.mjs" },
    { find: /^workbox-window$/, replacement: "workbox-window/build/workbox-window.prod.mjs" },
  ],
};
