import type { Guide } from "../../domain/guide/guide";
import { type KeptPractice, resumePractice } from "../../domain/practice/kept-practice";
import { type Mode, type Practice, startPractice } from "../../domain/practice/practice";
import { shuffleChoices } from "../../domain/practice/shuffle-choices";

export interface PracticeSetting {
  guide: Guide;
  mode: Mode;
  /** Index of the first step, from 0. */
  step?: number;
  /** The results of the steps before the page was reloaded. */
  kept?: KeptPractice;
  /** True while something is read aloud. The praise waits until it ends, and a person who listens is not stuck. */
  listening?(): boolean;
  /** True while somebody goes by ear alone: every step and answer is read to them. */
  byEar?(): boolean;
  onFinish?(): void;
  /** Numbers from 0 to 1, by which the choices are put in another order. */
  chance?(): number;
}

/** A guide opened at its step, with how its steps went before a reload. */
export const openPractice = ({ guide, mode, step, kept }: PracticeSetting): Practice =>
  resumePractice(startPractice(guide, mode, step), kept);

/** Alone, the choices stand in another order each round; while watching and following they stand as they were written. */
export function orderFor({ guide, chance = Math.random }: PracticeSetting): (practice: Practice) => Practice {
  const orderOf = (practice: Practice): Guide => {
    if (practice.mode !== "alone") return guide;
    return practice.guide === guide ? shuffleChoices(guide, chance) : practice.guide;
  };
  return (practice) => {
    const order = orderOf(practice);
    return order === practice.guide ? practice : { ...practice, guide: order };
  };
}
