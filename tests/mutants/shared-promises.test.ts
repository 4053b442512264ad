import { tryMutants, type Broken } from "./try-mutants";

/** What goes wrong where two writers share a journal, each broken on purpose. */
const broken: Broken[] = [
  {
    breaks: "a line that came before those it follows is never heard again",
    file: "src/journal/dexie-accept.ts",
    find: "versionOf(row) === version - 1 && standing === 0",
    replace: "versionOf(row) === version - 1",
    tests: "tests/journal/dexie-journal.browser.test.ts",
  },
  {
    breaks: "what was told of a lost line stands without it",
    file: "src/journal/dexie-owed.ts",
    find: "new Set([version, ...owed.map((row) => row.version)])",
    replace: "new Set([version])",
    tests: "tests/journal/dexie-journal.browser.test.ts",
  },
  {
    breaks: "an acknowledged line that the feed brought first raises no tally",
    file: "src/journal/dexie-accept.ts",
    find: "await raise(store.tallies, tallies);",
    replace: "if (changes.length) await raise(store.tallies, tallies);",
    tests: "tests/journal/dexie-journal.browser.test.ts",
  },
  {
    breaks: "a line that was set aside is missed",
    file: "src/journal/dexie-accept.ts",
    find: "...raised, aside, twice,",
    replace: "...raised, count: head.count, aside, twice,",
    tests: "tests/journal/shared-lines.browser.test.ts",
  },
  {
    breaks: "a copy that holds another line in its place is never looked at",
    file: "src/journal/dexie-mend.ts",
    find: "counted && !head.twice &&",
    replace: "counted &&",
    tests: "tests/journal/shared-lines.browser.test.ts",
  },
  {
    breaks: "a verb goes on as if the hub had answered",
    file: "src/desk/desk.ts",
    find: `if (line === "away") return "hub-away";`,
    replace: `if (line === "away") continue;`,
    tests: "tests/desk/hub-away.test.ts",
  },
];

tryMutants(broken);
