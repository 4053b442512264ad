import { batch, createSignal, getOwner, onCleanup } from "solid-js";
import { type Step, targetOf } from "../../domain/guide/guide";
import { changeMode, goBack, goOn, goTo } from "../../domain/practice/go-on";
import * as sitting from "../../domain/practice/practice";
import type { Mode, Practice } from "../../domain/practice/practice";
import { practiseAgain } from "../../domain/practice/practise-again";
import { realDataNoticed, tapPart, type Typed, typeInto } from "../../domain/practice/try-part";
import { type Whereabouts, whereaboutsOf } from "../../domain/practice/whereabouts";
import { bringAids } from "./bring-aids";
import { makePause } from "./make-pause";
import { openPractice, orderFor, type PracticeSetting } from "./open-practice";

// Older people often tap twice, so a second tap on the same part within this time is ignored.
const repeatedWithinMs = 400;
// Long enough to see the tick; a fact to remember gets the time a slow reader needs for it, within reason.
const praiseForMs = 1100;
const readingMsPerWord = 200;
const praiseAtMostMs = 4000;

/** A sitting of one guide that screens can show and touch. */
export interface PracticeAtHand {
  state(): Practice;
  step(): Step;
  /** The ways to practise that are offered; all three when absent. */
  readonly modes?: readonly Mode[];
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
  /** Whether each new step and answer is read aloud: as the citizen chose, else while watching, and to whoever goes by ear. */
  readsAloud(): boolean;
  readAloud(on: boolean): void;
}

export function createPractice(setting: PracticeSetting): PracticeAtHand {
  const ordered = orderFor(setting);
  const [state, setState] = createSignal(ordered(openPractice(setting)));
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
    changeMode: (mode) => (become(ordered(changeMode(state(), mode))), aids.noticed("progress")),
    again: (mode, steps) => (become(ordered(anew(state(), setting.guide, { mode, steps }))), aids.restart()),
    whereabouts: () => whereaboutsOf(state()),
    readsAloud: () => chosen() ?? (setting.byEar?.() || state().mode === "watch"),
    readAloud,
  };
}

const anew = (
  state: Practice,
  guide: PracticeSetting["guide"],
  { mode, steps }: { mode: Mode; steps: number[] | undefined },
): Practice => (steps ? practiseAgain(state, steps, mode) : sitting.startPractice(guide, mode));

// A demonstration goes to the next step by itself.
const isNewPraise = (before: Practice, after: Practice): boolean =>
  after.mode !== "watch" && sitting.answeredRight(after) && !sitting.answeredRight(before);

function praiseTime({ answer }: Practice): number {
  if (answer?.kind !== "right") return praiseForMs;
  // That the sample now stands in the field is read too.
  const words = (answer.say?.split(" ").length ?? 0) + (answer.typed ? 9 : 0);
  return Math.min(praiseForMs + words * readingMsPerWord, praiseAtMostMs);
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
