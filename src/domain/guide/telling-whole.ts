import type { Fault } from "./fault";
import type { Guide, Step } from "./guide";
import { wordsOnScreen } from "./screen-words";
import type { Telling, ToldWords } from "./telling";

/**
 * What a telling lacks of its guide, or has and the guide has not: a telling is whole or none. A step that is missing in
 * one language would shift all numbers after it: the QR code of step 5 would open step 6.
 */
export function missingIn(telling: Telling, guide: Pick<Guide, "bring" | "steps">): Fault[] {
  const [told, has] = [telling.steps.length, guide.steps.length];
  if (told !== has) {
    const says = `this telling has ${told} steps, the guide ${has}`;
    return [{ path: ["steps"], kind: "telling", says, remedy: "tell each step of the guide, in the same order" }];
  }
  return [
    ...counted(["bring"], telling.bring.length, guide.bring.length),
    ...labelFaults(telling.labels, guide.steps),
    ...guide.steps.flatMap((step, at) => stepFaults(telling.steps[at]!, step, at)),
  ];
}

const counted = (path: Fault["path"], told: number, has: number): Fault[] =>
  told === has
    ? []
    : [
        {
          path,
          kind: "telling",
          says: `"${path.at(-1)}" has ${told} entries, the guide ${has}`,
          remedy: "tell each, in the same order",
        },
      ];

const perhaps = ["because", "praise"] as const;

function stepFaults(words: ToldWords, step: Step, at: number): Fault[] {
  const faults = counted(["steps", at, "mistakes"], words.mistakes.length, step.mistakes.length);
  for (const one of perhaps) {
    if (Boolean(words[one]) === Boolean(step[one])) continue;
    const path = ["steps", at, ...(words[one] ? [one] : [])];
    if (words[one]) faults.push({ path, kind: "telling", says: `the guide has no "${one}" here`, remedy: "delete it" });
    else faults.push({ path, kind: "telling", says: `"${one}" is missing: "${step[one]}"`, remedy: `add ${one}` });
  }
  return faults;
}

function labelFaults(labels: Telling["labels"], steps: Step[]): Fault[] {
  const shown = new Set(steps.flatMap(({ screen }) => wordsOnScreen(screen)));
  const missing = [...shown].filter((text) => !Object.hasOwn(labels, text));
  const stale = Object.keys(labels).filter((text) => !shown.has(text));
  return [
    ...missing.map((text): Fault => {
      const says = `no label says what "${text}" means`;
      return { path: ["labels"], kind: "telling", says, remedy: "write it, a colon and its meaning" };
    }),
    ...stale.map((text): Fault => {
      const says = `no practice screen of this guide shows "${text}"`;
      return {
        path: ["labels", text],
        kind: "telling",
        says,
        remedy: "delete the line, or write the text as the guide has it",
      };
    }),
  ];
}
