import { tryMutants, type Broken } from "./try-mutants";

const [byEar, kept] = ["tests/citizen/ear/by-ear.browser.test.tsx", "tests/ui/by-ear-kept.browser.test.ts"];

/** Promises to whoever goes by ear alone, broken on purpose, each with the tests that must notice. */
const broken: Broken[] = [
  {
    breaks: "the first tap already does it",
    file: "src/citizen/ear/explore-by-touch.ts",
    find: 'passes: thing.kind !== "acts" || isSecond(thing)',
    replace: "passes: true",
    tests: byEar,
  },
  {
    breaks: "a tap on another thing in between is forgotten",
    file: "src/citizen/ear/explore-by-touch.ts",
    find: "told?.element === thing.element && told.as === tells(thing)",
    replace: "told !== undefined",
    tests: byEar,
  },
  {
    breaks: "a third tap does it again without being told",
    file: "src/citizen/ear/explore-by-touch.ts",
    find: "told = undefined;\n      return onDone",
    replace: "return onDone",
    tests: byEar,
  },
  {
    breaks: "a telephone number is said aloud while it is typed",
    file: "src/citizen/ear/follow-keyboard.ts",
    find: 'isPrivate(field) || field.matches(".ph-secret")',
    replace: 'field.matches(".ph-secret")',
    tests: byEar,
  },
  {
    breaks: "the ear outlives the sitting",
    file: "src/ui/look/reading.ts",
    find: "sessionStorage.setItem(kept, JSON.stringify({ size: textSize(), contrast: highContrast(), ear: byEar() }));",
    replace:
      "for (const store of [sessionStorage, localStorage]) store.setItem(kept, JSON.stringify({ size: textSize(), contrast: highContrast(), ear: byEar() }));",
    tests: kept,
  },
  {
    breaks: "a voice that reads the question whether somebody is there takes it away",
    file: "src/device/idle.ts",
    find: "(secondsLeft() === undefined && stillPlays())",
    replace: "stillPlays()",
    tests: "tests/device/idle.browser.test.ts",
  },
  {
    breaks: "two voices speak at once",
    file: "src/device/speech.ts",
    find: "    silenceLast();\n",
    replace: "    stop();\n",
    tests: "tests/device/speech.browser.test.ts",
  },
];

tryMutants(broken);
