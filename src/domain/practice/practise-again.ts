import { type Mode, type Practice, startPractice } from "./practice";

/** Indexes of the steps that were not yet done without help: those with hints and those passed over. */
export function stepsToRepeat({ soFar }: Practice): number[] {
  return soFar.flatMap(({ result }, index) => (result === "with-hints" || result === "skipped" ? [index] : []));
}

/** Repeats some steps of the same guide, with nothing counted. Refuses (throws) an empty list. */
export function practiseAgain(practice: Practice, steps: number[], mode: Mode): Practice {
  const only = [...new Set(steps)].sort((one, other) => one - other);
  if (only.length === 0) throw new RangeError("there is no step to practise again");
  return { ...startPractice(practice.guide, mode, only[0]), only };
}
