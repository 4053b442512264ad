import type { Aid, Sign } from "../../src/domain/practice/stuck";

export interface TapRecording {
  who: string;
  signs: Sign[];
  /** The help that should have come: in which second, on which step (index), of which kind. */
  helped: { second: number; step: number; aid: Aid }[];
}

type Seen = Sign extends infer One ? (One extends { at: number } ? Omit<One, "at"> : never) : never;

const what = (kind: Exclude<Sign["what"], "step">): Seen => ({ what: kind });
const step = (index: number): Seen => ({ what: "step", step: index });

/** Signs by the second they came in, with the tablet's tick in every second between. */
function recorded(seconds: Record<number, Seen[]>, lasts: number): Sign[] {
  return Array.from({ length: lasts + 1 }, (_, second) => second).flatMap((second) => {
    const at = second * 1000;
    return [...(seconds[second] ?? []).map((seen) => ({ at, ...seen }) as Sign), { at, what: "tick" } as const];
  });
}

/** People at the tablet, second by second. */
export const tapRecordings: TapRecording[] = [
  {
    who: "Cô Sáu reads slowly and taps right each time",
    signs: recorded({ 0: [step(0)], 22: [what("done")], 24: [step(1)], 49: [what("done")], 51: [step(2)] }, 75),
    helped: [],
  },
  {
    who: "Chú Tư taps here and there on the first screen, then finds it",
    signs: recorded({ 0: [step(0)], 5: [what("wrong")], 7: [what("wrong")], 11: [what("done")], 13: [step(1)] }, 30),
    helped: [{ second: 7, step: 0, aid: "hint" }],
  },
  {
    who: "Bà Năm taps wrong three times and then only looks",
    signs: recorded({ 0: [step(0)], 4: [what("wrong")], 6: [what("wrong")], 8: [what("wrong")] }, 90),
    helped: [
      { second: 6, step: 0, aid: "hint" },
      { second: 12, step: 0, aid: "show" },
      { second: 18, step: 0, aid: "offer" },
    ],
  },
  {
    who: "Ông Hai does not dare to touch anything",
    signs: recorded({ 0: [step(3)] }, 200),
    helped: [
      { second: 30, step: 3, aid: "hint" },
      { second: 55, step: 3, aid: "show" },
      { second: 80, step: 3, aid: "offer" },
    ],
  },
  {
    who: "Dì Út types her name letter by letter, one in five seconds",
    signs: recorded(
      { 0: [step(5)], ...Object.fromEntries([10, 15, 20, 25, 30, 35, 40, 45].map((s) => [s, [what("progress")]])) },
      60,
    ),
    helped: [],
  },
  {
    who: "Anh Lâm taps Tiếp without having done the step",
    signs: recorded({ 0: [step(0)], 3: [what("not-done")], 20: [what("done")] }, 25),
    helped: [{ second: 3, step: 0, aid: "hint" }],
  },
  {
    who: "Bà Tám goes back and forth between two steps, looking for the place",
    signs: recorded(
      { 0: [step(1)], 3: [what("done"), step(2)], 8: [step(1)], 11: [step(2)], 15: [step(1)], 19: [step(2)] },
      24,
    ),
    helped: [{ second: 19, step: 2, aid: "hint" }],
  },
  {
    who: "Cô Ba types her own number, then taps beside the field",
    signs: recorded({ 0: [step(0)], 9: [what("real-data")], 14: [what("wrong")], 18: [what("done")] }, 30),
    helped: [{ second: 14, step: 0, aid: "hint" }],
  },
  {
    who: "Chú Bảy has the step read to him twice",
    signs: recorded(
      { 0: [step(0)], ...Object.fromEntries(Array.from({ length: 40 }, (_, s) => [s + 1, [what("listening")]])) },
      65,
    ),
    helped: [],
  },
];
