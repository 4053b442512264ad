import { tryMutants } from "./try-mutants";

tryMutants([
  {
    breaks: "the next person is shown the number of the one before, and can cancel it",
    file: "src/citizen/ask-for-help/ask/ask-once.ts",
    find: `if (before && !asking()?.next) return "whose";`,
    replace: `if (before) return void setAsking(undefined);`,
    tests: "tests/citizen/ask-for-help/ask/whose-number.browser.test.tsx",
  },
]);
