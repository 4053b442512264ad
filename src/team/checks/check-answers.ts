import { createSignal, type Accessor } from "solid-js";
import type { ButtonToSee } from "../../domain/guide/buttons-to-see";
import type { FactHere } from "../../domain/guide/facts-here";
import { checkWords } from "../../wording/check-words";

/** A fact may be one that no phone shows; a button is there or it is not. */
export type Answer = "right" | "other" | "unseen";

export interface CheckLine {
  key: string;
  of: "fact" | "step";
  says: string;
  /** What the line is about, where it is a fact. */
  fact?: FactHere;
}

/** The lines of a sheet: the facts of a guide, then its buttons. */
export const linesOf = (facts: readonly FactHere[], buttons: readonly ButtonToSee[]): CheckLine[] => [
  ...facts.map((fact) => ({ key: fact.key, of: "fact" as const, says: fact.says, fact })),
  ...buttons.map(({ step, number, button }) => {
    const says = `${checkWords().step(number)}. ${checkWords().button(button)}`;
    return { key: step, of: "step" as const, says };
  }),
];

/** What is marked on each line of a sheet. */
export function createAnswers(lines: Accessor<readonly CheckLine[]>) {
  const [marked, setMarked] = createSignal<ReadonlyMap<CheckLine["key"], Answer>>(new Map());
  const keys = (of: CheckLine["of"], answer: Answer) =>
    lines()
      .filter((line) => line.of === of && marked().get(line.key) === answer)
      .map(({ key }) => key);
  return {
    of: (line: CheckLine) => marked().get(line.key),
    mark: (line: CheckLine, answer: Answer) => void setMarked(new Map([...marked(), [line.key, answer]])),
    /** Whatever is not marked yet is right. */
    markRest: () => void setMarked(new Map([...lines().map(({ key }) => [key, "right"] as const), ...marked()])),
    left: () => lines().filter(({ key }) => !marked().has(key)).length,
    said: () => ({
      facts: keys("fact", "right"),
      otherFacts: keys("fact", "other"),
      otherSteps: keys("step", "other"),
    }),
  };
}
