import type { Guide, Step } from "../guide/guide";
import type { PracticeScreen } from "../guide/practice-screen";
import type { Part } from "../../practice/parts/registry/schemas";
import { speaksOfPlace } from "./speaks-of-place";

/** Lists whose order says nothing in a real app: another phone, or another day, has another one. */
const loose: readonly Part["part"][] = ["choice", "listing", "product", "paper"];

/**
 * A guide whose choices stand in another order, so that a round alone is not passed by remembering places. `chance` gives
 * numbers from 0 to 1. Left as it is: what a real app has in its order (its buttons, its tiles, an ascending list), and a
 * step whose goal, praise or harm speaks of a place. A hint that speaks of one gives way to the other, an answer to the
 * usual kind word. Told in another language, a step that speaks of a place anywhere keeps its order.
 */
export const shuffleChoices = (guide: Guide, chance: () => number): Guide => ({
  ...guide,
  steps: guide.steps.map((step) => (guide.keepsOrder?.includes(step.id) ? step : shuffled(step, chance))),
});

function shuffled(step: Step, chance: () => number): Step {
  const hints = step.hints.filter((hint) => !speaksOfPlace(hint));
  const harms = step.mistakes.filter(({ harm }) => harm).map(({ say }) => say);
  const told = [step.goal, step.praise, step.helper, ...harms].some((text) => text && speaksOfPlace(text));
  if (told || !hints.length) return step;
  const screen = shuffledScreen(step.screen, chance);
  if (screen === step.screen) return step;
  const mistakes = step.mistakes.filter(({ say }) => !speaksOfPlace(say));
  return { ...step, screen, hints: [hints[0]!, hints.at(-1)!], mistakes };
}

function shuffledScreen(screen: PracticeScreen, chance: () => number): PracticeScreen {
  const talks = screen.kind === "call" || screen.kind === "chat";
  const isLoose = ({ part }: Part) => loose.includes(part) || (talks && part === "button");
  const runs = runsOf(screen.parts);
  const parts = runs.flatMap((run) => (run.length > 1 && isLoose(run[0]!) && !ascends(run) ? mixed(run, chance) : run));
  const all = parts.map((part) => mixedInside(part, chance));
  return all.some((part, at) => part !== screen.parts[at]) ? { ...screen, parts: all } : screen;
}

/** The pictures of a home screen, and gestures to choose from, stand in no order of their own. */
function mixedInside(part: Part, chance: () => number): Part {
  if (part.part === "apps") return { ...part, apps: mixed(part.apps, chance) };
  return part.part === "gestures" ? { ...part, gestures: mixed(part.gestures, chance) } : part;
}

/** Neighbours of the same kind, together. */
function runsOf(parts: Part[]): Part[][] {
  const runs: Part[][] = [];
  for (const part of parts) {
    if (runs.at(-1)?.[0]?.part === part.part) runs.at(-1)!.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** Amounts, days and sizes stand in their order. */
const ascends = (run: Part[]): boolean => run.every((part) => "label" in part && /^\D{0,8}\d/u.test(part.label ?? ""));

/** Any order is as likely as another (Fisher and Yates). */
function mixed<One>(all: readonly One[], chance: () => number): One[] {
  const order = [...all];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const at = Math.floor(chance() * (last + 1));
    [order[last], order[at]] = [order[at]!, order[last]!];
  }
  return order;
}
