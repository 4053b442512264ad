import { expect, test } from "vitest";
import { hearFrame, isReadToEnd, nextSentence, readingBegins } from "../../../src/domain/voice/follow-reading";
import { judgeSound } from "../../../src/domain/voice/judge-sound";
import { levelSound, voiceAt } from "../../../src/domain/voice/level-sound";
import { framesOf, levelsOf, samplesASecond } from "../../../src/domain/voice/loudness";
import { trimSound } from "../../../src/domain/voice/trim-sound";
import { spoken } from "../../cast/spoken";

const sentence = { says: [{ seconds: 2, restsSeconds: 1.5 }] };
const good = { ...sentence, voice: -24, room: -60 };
const secondsOf = (samples: Float32Array | undefined) => (samples?.length ?? 0) / samplesASecond;
const peakOf = (samples: Float32Array) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
const voiceOf = (samples: Float32Array) => levelsOf(framesOf(samples)).voice;

test("the silence before and behind a sentence is cut off, its words and a pause in it stay", () => {
  expect(secondsOf(spoken(good))).toBe(4);
  expect(secondsOf(trimSound(spoken(good)))).toBeCloseTo(2.36, 1);
  const says = [
    { seconds: 1, restsSeconds: 0.7 },
    { seconds: 1, restsSeconds: 2 },
  ];
  expect(secondsOf(trimSound(spoken({ ...good, says })))).toBeCloseTo(3.06, 1);
});

test("in a loud room too the sentence is found between the silences", () => {
  expect(secondsOf(trimSound(spoken({ ...good, room: -42 })))).toBeCloseTo(2.36, 1);
});

test("a click of the button is no word", () => {
  const click = new Float32Array(samplesASecond * 2);
  click.fill(0.5, 20_000, 20_400);
  expect(trimSound(click)).toBeUndefined();
  expect(judgeSound(click)).toBe("empty");
});

test("a voice from near and one from far are equally loud afterwards, and neither is torn", () => {
  for (const voice of [-12, -24, -36, -42]) {
    const levelled = levelSound(trimSound(spoken({ ...good, voice, room: -70 }))!);
    expect(Math.abs(voiceOf(levelled) - voiceAt), `${voice} dB`).toBeLessThan(1.5);
    expect(peakOf(levelled), `${voice} dB`).toBeLessThan(1);
  }
});

test("one loud knock keeps a sentence softer, rather than torn", () => {
  const sound = spoken(good);
  sound.fill(0.98, 60_000, 60_030);
  expect(peakOf(levelSound(sound))).toBeLessThanOrEqual(0.9);
});

test("a sound begins and ends without a click", () => {
  const levelled = levelSound(new Float32Array(4_800).fill(0.3));
  expect([levelled[0], levelled.at(-1)]).toEqual([0, 0]);
});

test.each([
  ["a good sentence", good, undefined],
  ["silence", { ...good, voice: -90 }, "empty"],
  ["a fan, and nobody who speaks", { ...good, voice: -90, room: -30 }, "empty"],
  ["a voice torn at the top", { ...good, voice: 2 }, "clipped"],
  ["a voice from the other end of the room", { ...good, voice: -54, room: -90 }, "quiet"],
  ["a voice in a market", { ...good, voice: -24, room: -34 }, "noisy"],
] as const)("%s is judged so", (_, of, fault) => {
  expect(judgeSound(spoken(of))).toBe(fault);
});

test("a knock at the table tears no sentence", () => {
  const sound = spoken(good);
  sound.fill(1, 60_000, 60_050);
  expect(judgeSound(sound)).toBeUndefined();
});

/** Where somebody who reads these sentences at one go is thought to have ended each, in seconds. */
function endsOf(sound: Float32Array, sentences: readonly string[]): number[] {
  const ends: number[] = [];
  let reading = readingBegins;
  framesOf(sound).forEach((loudness, frame) => {
    reading = hearFrame(reading, loudness);
    const now = sentences[ends.length];
    if (now === undefined || !isReadToEnd(reading, now)) return;
    ends.push(frame / 50);
    reading = nextSentence(reading);
  });
  return ends;
}

const twoSeconds = "Bà con chạm vào nút màu xanh ở dưới cùng.";

test("whoever reads at one go is followed from sentence to sentence, by the silence behind each", () => {
  const says = [1, 2, 3].map(() => ({ seconds: 2.2, restsSeconds: 1.2 }));
  for (const room of [-70, -55, -45]) {
    const ends = endsOf(spoken({ voice: -22, room, says }), [twoSeconds, twoSeconds, twoSeconds]);
    expect(ends.map(Math.round), `room ${room} dB`).toEqual([4, 7, 10]);
  }
});

test("a breath at a comma, and one early in a long sentence, end nothing", () => {
  const breath = [
    { seconds: 1.6, restsSeconds: 0.6 },
    { seconds: 1, restsSeconds: 2 },
  ];
  expect(endsOf(spoken({ ...good, says: breath }), [twoSeconds])).toHaveLength(1);
  expect(endsOf(spoken({ ...good, says: breath }), [twoSeconds])[0]).toBeGreaterThan(4);
  const long = `${twoSeconds} ${twoSeconds} ${twoSeconds}`;
  const early = [
    { seconds: 1, restsSeconds: 1.5 },
    { seconds: 4, restsSeconds: 2 },
  ];
  expect(endsOf(spoken({ ...good, says: early }), [long])[0]).toBeGreaterThan(7);
});

test("a quick reader does not wait for ever: a long silence ends a sentence that was begun", () => {
  const says = [{ seconds: 0.6, restsSeconds: 4 }];
  expect(endsOf(spoken({ ...good, says }), [`${twoSeconds} ${twoSeconds}`])).toHaveLength(1);
});

test("a room in which nobody speaks ends nothing", () => {
  expect(endsOf(spoken({ ...good, voice: -90, room: -40 }), [twoSeconds])).toEqual([]);
});
