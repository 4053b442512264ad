import { tryMutants, type Broken } from "./try-mutants";

/** Promises about the machine under the station, broken on purpose, each with the tests that must notice. */
const broken: Broken[] = [
  {
    breaks: "what claims to play for ever keeps the tablet from the next person",
    file: "src/device/idle.ts",
    find: "rule.plays() && performance.now() - touched < playsAtMostMs",
    replace: "rule.plays()",
    tests: "tests/device/idle.browser.test.ts",
  },
  {
    breaks: "a screen light that was refused is never asked for again",
    file: "src/device/stay-awake.ts",
    find: "asked).catch(later)",
    replace: "asked).catch(() => undefined)",
    tests: "tests/device/stay-awake.browser.test.ts",
  },
  {
    breaks: "a camera that answers too late stays on",
    file: "src/device/open-media.ts",
    find: "asked.then(closeMedia, () => undefined);",
    replace: "",
    tests: "tests/device/open-media.browser.test.ts",
  },
  {
    breaks: "half of a text that was changed is said by the machine voice",
    file: "src/domain/voice/sounds-for.ts",
    find: "sounds.every((some) => some !== undefined) ? sounds.flat() : []",
    replace: "sounds.flatMap((some) => some ?? [])",
    tests: "tests/domain/voice/sounds-for.test.ts",
  },
  {
    breaks: "the machine voice speaks over the tablet's own",
    file: "src/device/speech.ts",
    find: "if (own) begin(",
    replace: "if (own && !sounds) begin(",
    tests: "tests/practice/voice/machine-voice.browser.test.ts",
  },
];

tryMutants(broken);
