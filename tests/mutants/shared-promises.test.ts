import { tryMutants, type Broken } from "./try-mutants";

/** What goes wrong where two writers share a journal, each broken on purpose. */
const broken: Broken[] = [
  {
    breaks: "many lines at once are taken in under those that stand behind them",
    file: "src/journal/dexie-accept-run.ts",
    find: "return isBehind || isAside.has(about)",
    replace: "return isAside.has(about)",
    tests: "tests/journal/shared-lines.browser.test.ts",
  },
  {
    breaks: "many lines at once are taken in though one of them is not the next",
    file: "src/journal/dexie-accept-run.ts",
    find: "!isReadable(read) || line.version !== versionOf(row) + 1",
    replace: "!isReadable(read)",
    tests: "tests/journal/shared-lines.browser.test.ts",
  },
  {
    breaks: "a line that came before those it follows is never heard again",
    file: "src/journal/dexie-accept-one.ts",
    find: "before, after: await linesAbout(store, about)",
    replace: "before, after: [...before, read]",
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
    find: "raise(store.tallies, tallies),",
    replace: "changes.length && raise(store.tallies, tallies),",
    tests: "tests/journal/dexie-journal.browser.test.ts",
  },
  {
    breaks: "a line that was judged void counts once its own put is acknowledged",
    file: "src/journal/dexie-accept-one.ts",
    find: `(stored.type === "void" && stored.signature === voidAs)`,
    replace: "false",
    tests: "tests/journal/dexie-journal.browser.test.ts",
  },
  {
    breaks: "a line that was acknowledged before the hub's order tells of it is never judged",
    file: "src/journal/dexie-accept.ts",
    find: "if (ahead) await rememberUnjudged(store, news);",
    replace: "",
    tests: "tests/journal/dexie-journal.browser.test.ts",
  },
  {
    breaks: "what another page heard of a hub before it was set back is paid",
    file: "src/journal/dexie-marks.ts",
    find: "era !== undefined && era !== (await readEra(store))",
    replace: "era === -1 && era !== (await readEra(store))",
    tests: "tests/journal/dexie-journal.browser.test.ts",
  },
  {
    breaks: "a line far ahead keeps everybody from writing the next one",
    file: "src/domain/request/apply-to-request.ts",
    find: "version - before <= mostPassedOver",
    replace: "version > before",
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
