/** Dexie as written for today's browsers; its package gives by default what those of 2009 understand, larger. */
export const modernDexie = { alias: [{ find: /^dexie$/, replacement: "dexie/dist/modern/dexie.mjs" }] };
