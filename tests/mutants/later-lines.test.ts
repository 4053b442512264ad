import { tryMutants, type Broken } from "./try-mutants";

/** Promises about lines and rows that outlive a release, broken on purpose, each with the tests that must notice. */
const broken: Broken[] = [
  {
    breaks: "a field is gone from a shape, and whole requests vanish when rows are made anew",
    file: "src/domain/event/request.ts",
    find: "  follows: v.optional(short),",
    replace: "",
    tests: "tests/journal/golden-journal.test.ts",
  },
  {
    breaks: "a type of event is read without its rule, and changes nothing",
    file: "src/domain/request/state-changes.ts",
    find: `"request-rejoined": (request) => (request.state === "on-hold" ?`,
    replace: `"request-rejoined": (request) => (request.state === "closed" ?`,
    tests: "tests/journal/golden-journal.test.ts",
  },
  {
    breaks: "a line of a later release is taken for a broken one",
    file: "src/domain/event/read-event.ts",
    find: `return { about, version, type: "later", at, tablet };`,
    replace: `return { about, version, type: "void" };`,
    tests: "tests/domain/event/read-event.test.ts",
  },
  {
    breaks: "a number that a later release gave is given a second time",
    file: "src/domain/request/number-given.ts",
    find: `if (event.type === "later") return afterLater(given, event);`,
    replace: "",
    tests: "tests/journal/memory-journal.test.ts",
  },
  {
    breaks: "a line of a later release does not hold its version",
    file: "src/domain/event/fold.ts",
    find: "  version: line.version,\n  ...(line.type",
    replace: "  ...(line.type",
    tests: "tests/journal/memory-journal.test.ts",
  },
  {
    breaks: "rows of other rules are kept for ever",
    file: "src/journal/dexie-open.ts",
    find: " && head.folds === foldVersion",
    replace: "",
    tests: "tests/journal/fold-version.browser.test.ts",
  },
  {
    breaks: "rows that a release without a fold version wrote are taken for this one's",
    file: "src/journal/dexie-head.ts",
    find: "head.folds === foldVersion ? foldVersion : undefined",
    replace: "foldVersion",
    tests: "tests/journal/fold-version.browser.test.ts",
  },
];

tryMutants(broken);
