import { batch, createSignal, getOwner, onCleanup } from "solid-js";
import { type Guide, type Step, targetOf } from "../../domain/guide/guide";
import { changeMode, goBack, goOn, goTo } from "../../domain/practice/go-on";
import * as sitting from "../../domain/practice/practice";
import type { Mode, Practice } from "../../domain/practice/practice";
import { type KeptPractice, resumePractice } from "../../domain/practice/kept-practice";
import { practiseAgain } from "../../domain/practice/practise-again";
import { realDataNoticed, tapPart, type Typed, typeInto } from "../../domain/practice/try-part";
import { type Whereabouts, whereaboutsOf } from "../../domain/practice/whereabouts";
import { bringAids } from "./bring-aids";
import { makePause } from "./make-pause";

// Older people often tap twice, so a second tap on the same part within this time is ignored.
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
  /** The results of the steps before the page was reloaded. */
  kept?: KeptPractice;
  /** True while something is read aloud. The praise waits until it ends, and a person who listens is not stuck. */
  listening?(): boolean;
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
  /** Begins again at the first step with nothing counted, or repeats only the named steps (by index). */
  again(mode: Mode, steps?: number[]): void;
  whereabouts(): Whereabouts;
  /** Whether each new step and answer is read aloud: as the citizen chose, else only while watching. */
  readsAloud(): boolean;
  readAloud(on: boolean): void;
}

export function createPractice(setting: PracticeSetting): PracticeAtHand {
  const [state, setState] = createSignal(opened(setting));
  const [chosen, readAloud] = createSignal<boolean>();
  const listening = () => setting.listening?.() ?? false;
  const praise = makePause(listening);
  const aids = bringAids({ state, listening, bring: (aid) => setState(sitting.giveAid(state(), aid)) });
  if (getOwner()) onCleanup(praise.cancel);

  const become = (after: Practice) => {
    const before = state();
    if (after === before) return;
    praise.cancel();
    // An answer and its hint are read aloud together.
    batch(() => {
      setState(after);
      aids.changed(before, after);
    });
    if (isNewPraise(before, after)) praise.start(() => become(goOn(state())), praiseTime(after));
    if (after.finished && !before.finished) setting.onFinish?.();
  };
  return {
    state,
    step: () => sitting.stepOnShow(state()),
    tap: makeTap({ state, become, staysHere: praise.cancel }),
    type: (typed) => (aids.noticed("progress"), become(typeInto(state(), typed))),
    realDataNoticed: (id) => become(realDataNoticed(state(), id)),
    next: () => become(goOn(state())),
    previous: () => become(goBack(state())),
    goTo: (index) => become(goTo(state(), index)),
    changeMode: (mode) => (become(changeMode(state(), mode)), aids.noticed("progress")),
    again: (mode, steps) => {
      become(steps ? practiseAgain(state(), steps, mode) : sitting.startPractice(setting.guide, mode));
      aids.restart();
    },
    whereabouts: () => whereaboutsOf(state()),
    readsAloud: () => chosen() ?? state().mode === "watch",
    readAloud,
  };
}

const opened = ({ guide, mode, step, kept }: PracticeSetting): Practice =>
  resumePractice(sitting.startPractice(guide, mode, step), kept);

// A demonstration goes to the next step by itself.
const isNewPraise = (before: Practice, after: Practice): boolean =>
  after.mode !== "watch" && sitting.answeredRight(after) && !sitting.answeredRight(before);

function praiseTime({ answer }: Practice): number {
  const fact = (answer?.kind === "right" && answer.say?.split(" ").length) || 0;
  return Math.min(praiseForMs + fact * readingMsPerWord, praiseAtMostMs);
}

interface Tapped {
  state(): Practice;
  become(after: Practice): void;
  staysHere(): void;
}

function makeTap({ state, become, staysHere }: Tapped) {
  const repeated = makeRepeatGuard();
  return (id: string) => {
    if (repeated(`${state().index} ${id}`)) return;
    // If the citizen taps elsewhere during the praise, they are still looking around, so the step stays.
    if (sitting.answeredRight(state()) && id !== targetOf(sitting.stepOnShow(state()).done)) staysHere();
    become(tapPart(state(), id));
  };
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
