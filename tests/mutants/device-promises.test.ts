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
    find: "sounds.every((some) => some !== undefined) ? sounds.flat() : undefined",
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
  {
    breaks: "a text is said in a recorded voice of which half was recorded, though another voice knows all of it",
    file: "src/device/speech.ts",
    find: "if (people?.saysWhole(text))",
    replace: "if (people?.says(text))",
    tests: "tests/device/speech.browser.test.ts",
  },
  {
    breaks: "a voice torn by loudness is kept as a good one",
    file: "src/domain/voice/judge-sound.ts",
    find: 'if (rowsAtTop(samples) > rowsAtMost) return "clipped";',
    replace: "",
    tests: "tests/domain/voice/recording.test.ts",
  },
  {
    breaks: "whoever reads from far away is heard softer than the others",
    file: "src/domain/voice/level-sound.ts",
    find: "sample * gain * fadeAt",
    replace: "sample * fadeAt",
    tests: "tests/domain/voice/recording.test.ts",
  },
  {
    breaks: "a sentence whose words changed counts as recorded",
    file: "src/domain/voice/lines-to-read.ts",
    find: "const clip = byMark.get(line.mark);",
    replace: "const clip = byMark.get(line.mark) ?? clips.find(({ place }) => place === line.place);",
    tests: "tests/domain/voice/lines-to-read.test.ts",
  },
];

tryMutants(broken);
