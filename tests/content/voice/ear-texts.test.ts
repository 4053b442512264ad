import { expect, test } from "vitest";
import { asHeard } from "../../../src/citizen/ear/as-heard";
import { commonTexts } from "../../../src/content/voice/texts-to-speak";
import { soundMark } from "../../../src/domain/voice/sound-mark";
import { soundsFor } from "../../../src/domain/voice/sounds-for";
import { ear } from "../../../src/wording/vi/ear";
import { turn } from "../../../src/wording/vi/turn";
import { welcome } from "../../../src/wording/vi/welcome";

const marks = new Set(commonTexts().map(soundMark));
const isSaid = (line: string) => soundsFor(asHeard(line), (mark) => marks.has(mark)).length > 0;

const { kinds, states, places } = ear;

test("the machine voice says every kind with its states, and each place", () => {
  const stands = Object.values(kinds).flatMap((kind) => Object.values(states).map((state) => `${kind}, ${state}`));
  const lies = Object.values(places).flatMap((place) => [
    `${kinds.button} ${ear.framed}, ${place}`,
    `${kinds.field} ${ear.framed}, ${place}`,
  ]);
  const wanted = Object.values(kinds).map((kind) => `${kind}, ${ear.right}`);
  expect([...stands, ...lies, ...wanted].filter((line) => !isSaid(line))).toEqual([]);
});

test.each([
  ear.how,
  ear.tappable(14),
  ear.step(3, 12),
  ear.typed(9),
  ear.target,
  ear.help,
  "A-017",
  turn.waiting.band({ band: "next" }),
  ...Object.values(welcome.welcome.topics).map((topic) => topic.replaceAll("\u00a0", " ")),
])("the machine voice says “%s”", (line) => expect(isSaid(line)).toBe(true));
