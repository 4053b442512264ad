import { tryMutants, type Broken } from "./try-mutants";

/** Promises about practising, broken on purpose, each with the tests that must notice. */
const broken: Broken[] = [
  {
    breaks: "a name of one's own is called wrong",
    file: "src/domain/practice/try-part.ts",
    find: "typing?.ownWords && isSensible(text)",
    replace: "false",
    tests: "tests/domain/practice/try-part.test.ts",
  },
  {
    breaks: "a password in the search box stays",
    file: "src/domain/practice/real-data.ts",
    find: "word.length >= 8 &&",
    replace: "word.length >= 80 &&",
    tests: "tests/domain/practice/real-data.test.ts",
  },
  {
    breaks: "what was typed is not asked for before Tiếp",
    file: "src/practice/player/step-actions.tsx",
    find: "      settleFields();",
    replace: "",
    tests: "tests/practice/player/step-view.browser.test.tsx",
  },
  {
    breaks: "the choices stand in one order for ever",
    file: "src/domain/practice/shuffle-choices.ts",
    find: "Math.floor(chance() * (last + 1))",
    replace: "last",
    tests: "tests/domain/practice/shuffle-choices.test.ts",
  },
  {
    breaks: "the letters of the phone stay small in very large letters",
    file: "src/practice/simulator/phone-sizes.css",
    find: "  --least: 24px;",
    replace: "  --least: 0px;",
    tests: "tests/practice/simulator/library-fits.browser.test.tsx",
  },
];

tryMutants(broken);
