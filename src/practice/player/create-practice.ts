import { createSignal, getOwner, onCleanup } from "solid-js";
import type { Guide, Step } from "../../domain/guide/guide";
import { targetOf } from "../../domain/guide/guide";
import { changeMode, goBack, goOn, goTo } from "../../domain/practice/go-on";
import { answeredRight, type Mode, type Practice, startPractice, stepOnShow } from "../../domain/practice/practice";
import { realDataNoticed, tapPart, type Typed, typeInto } from "../../domain/practice/try-part";
import { type Whereabouts, whereaboutsOf } from "../../domain/practice/whereabouts";

// Older hands often tap twice; the second tap of the same part within this time means nothing.
const repeatedWithinMs = 400;
// Long enough to see the tick; a fact to remember gets the time a slow reader needs for it, within reason.
const praiseForMs = 1100;
const readingMsPerWord = 200;
const praiseAtMostMs = 4000;

export interface PracticeSetting {
  guide: Guide;
  mode: Mode;
  /** Index of the first step, from 0. */
  step?: number;
  onStep?(index: number): void;
  onFinish?(): void;
}

/** A sitting of one guide that screens can show and touch. */
export interface PracticeAtHand {
  state(): Practice;
  step(): Step;
  tap(id: string): void;
  type(typed: Typed): void;
  realDataNoticed(id: string): void;
  next(): void;
  previous(): void;
  goTo(index: number): void;
  changeMode(mode: Mode): void;
  /** From the first step again, everything forgotten. */
  again(mode: Mode): void;
  whereabouts(): Whereabouts;
  /** Whether each new step and answer is read aloud by itself, as the citizen asked once. */
  readsAloud(): boolean;
  readAloud(on: boolean): void;
}

export function createPractice(setting: PracticeSetting): PracticeAtHand {
  const [state, setState] = createSignal(startPractice(setting.guide, setting.mode, setting.step));
  const [readsAloud, readAloud] = createSignal(false);
  const praise = makePause();
  const repeated = makeRepeatGuard();
  if (getOwner()) onCleanup(praise.cancel);

  const become = (after: Practice) => {
    const before = state();
    if (after === before) return;
    praise.cancel();
    setState(after);
    if (answeredRight(after) && !answeredRight(before)) {
      praise.start(() => become(goOn(state())), praiseTime(after));
    }
    if (after.index !== before.index) setting.onStep?.(after.index);
    if (after.finished && !before.finished) setting.onFinish?.();
  };
  const tap = (id: string) => {
    if (repeated(`${state().index} ${id}`)) return;
    // A tap elsewhere during the praise: the citizen is still looking around, so the step stays.
    if (answeredRight(state()) && id !== targetOf(stepOnShow(state()).done)) praise.cancel();
    become(tapPart(state(), id));
  };
  return {
    state,
    step: () => stepOnShow(state()),
    tap,
    type: (typed) => become(typeInto(state(), typed)),
    realDataNoticed: (id) => become(realDataNoticed(state(), id)),
    next: () => become(goOn(state())),
    previous: () => become(goBack(state())),
    goTo: (index) => become(goTo(state(), index)),
    changeMode: (mode) => become(changeMode(state(), mode)),
    again: (mode) => become(startPractice(setting.guide, mode)),
    whereabouts: () => whereaboutsOf(state()),
    readsAloud,
    readAloud,
  };
}

function praiseTime({ answer }: Practice): number {
  const fact = (answer?.kind === "right" && answer.say?.split(" ").length) || 0;
  return Math.min(praiseForMs + fact * readingMsPerWord, praiseAtMostMs);
}

function makePause() {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(pending);
  const start = (then: () => void, afterMs: number) => {
    pending = setTimeout(then, afterMs);
  };
  return { cancel, start };
}

function makeRepeatGuard() {
  let last = { what: "", at: -Infinity };
  return (what: string): boolean => {
    const now = performance.now();
    const isRepeat = what === last.what && now - last.at < repeatedWithinMs;
    last = { what, at: now };
    return isRepeat;
  };
}
