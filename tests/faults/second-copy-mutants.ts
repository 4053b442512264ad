import type { Mutant } from "../mutants/mutants";

export const noMending: Mutant = {
  breaks: "lines that were lost come back from the second copy",
  file: "src/journal/dexie-mend.ts",
  find: "if (lost.length || count !== standing) await putBack(store, { lost: lost.map(([, line]) => line), displaced });",
  replace: "",
};

export const noSecondCopy: Mutant = {
  breaks: "what a database lost comes back from its second copy",
  file: "src/second-copy/dexie-compare.ts",
  find: "copied.last > here ? await restore(database, group, copied) : {}",
  replace: "{}",
};
