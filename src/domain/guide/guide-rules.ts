import type { Fault } from "./fault";
import { overlayIds, tappableIds, typingInto } from "./practice-screen";
import { targetOf, type Guide, type Step } from "./guide";

/** What the parts of a guide promise each other: names that exist, names used once, days in order, enough steps. */
export function checkRules(guide: Omit<Guide, "slug" | "tellings">): Fault[] {
  return [...checkDays(guide), ...checkSteps(guide.steps), ...guide.steps.flatMap(checkStep)];
}

function checkDays({ checkedOn, expiresOn }: Pick<Guide, "checkedOn" | "expiresOn">): Fault[] {
  // ISO days sort as text.
  if (expiresOn > checkedOn) return [];
  const says = `expiresOn ${expiresOn} is not after checkedOn ${checkedOn}`;
  return [
    {
      path: ["expiresOn"],
      kind: "days-order",
      says,
      remedy: "write the day by which somebody has to check the guide again",
    },
  ];
}

function checkSteps(steps: Step[]): Fault[] {
  const faults = twice(steps.map((step, index) => ({ id: step.id, path: ["steps", index, "id"] }))).map(
    ({ id, path }): Fault => ({
      path,
      kind: "same-step",
      what: id,
      says: `two steps are called "${id}"`,
      remedy: "give this step an id of its own",
    }),
  );
  if (steps.length >= 5 && steps.length <= 15) return faults;
  const remedy = steps.length < 5 ? "write at least five steps" : "make two guides of it: fifteen steps are the most";
  return [
    {
      path: ["steps"],
      kind: "step-count",
      what: String(steps.length),
      says: `the guide has ${steps.length} steps`,
      remedy,
    },
    ...faults,
  ];
}

function checkStep(step: Step, index: number): Fault[] {
  const at = (...more: Fault["path"]): Fault["path"] => ["steps", index, ...more];
  const ids = tappableIds(step.screen);
  const doubled = twice(ids.map((id) => ({ id, path: at("screen") }))).map(({ id, path }): Fault => ({
    path,
    kind: "same-part",
    what: id,
    says: `two parts of this screen have the id "${id}"`,
    remedy: "give one of them an id of its own",
  }));
  const missing = (what: string, id: string): ReturnType<Missing> => ({
    kind: "no-such-part",
    what: id,
    says: `${what} names "${id}", but no part of this screen has that id`,
    remedy: ids.length > 0 ? `the ids here are: ${ids.join(", ")}` : "give a part of this screen that id",
  });
  return [...doubled, ...checkDone(step, at, missing), ...checkMistakes(step, at, missing)];
}

type At = (...more: Fault["path"]) => Fault["path"];
type Missing = (what: string, id: string) => Omit<Fault, "path">;

function checkDone({ done, screen }: Step, at: At, missing: Missing): Fault[] {
  const rule = Object.keys(done)[0]!;
  const target = targetOf(done);
  const path = at("done", rule);
  if (!tappableIds(screen).includes(target)) return [{ path, ...missing(`done.${rule}`, target) }];
  if (screen.sheet && !overlayIds(screen).includes(target)) {
    const remedy = `name one of its buttons: ${overlayIds(screen).join(", ")}; or take the sheet away`;
    return [{ path, kind: "under-sheet", says: `done.${rule} names "${target}", which lies under the sheet`, remedy }];
  }
  if (!("type" in done)) return [];
  const typing = typingInto(screen, target);
  if (!typing) {
    const remedy = "name a field, or write tap instead of type";
    return [{ path, kind: "no-field", says: `done.type names "${target}", which is no field`, remedy }];
  }
  if (typing.practice) return [];
  const remedy = `add practice: to the field "${target}", with an invented value`;
  return [{ path, kind: "no-sample", says: `done.type names "${target}", a field without a practice value`, remedy }];
}

function checkMistakes({ done, mistakes, screen }: Step, at: At, missing: Missing): Fault[] {
  const ids = tappableIds(screen);
  const faults = mistakes.flatMap(({ tap }, index): Fault[] => {
    const path = at("mistakes", index, "tap");
    if (!ids.includes(tap)) return [{ path, ...missing("the mistake", tap) }];
    if (tap !== targetOf(done)) return [];
    const says = `the mistake names "${tap}", which is the right part`;
    return [{ path, kind: "right-part", says, remedy: "name another part" }];
  });
  const doubled = twice(mistakes.map(({ tap }, index) => ({ id: tap, path: at("mistakes", index, "tap") })));
  const remedy = "keep one of the two answers";
  return [
    ...faults,
    ...doubled.map(({ id, path }): Fault => ({
      path,
      kind: "same-mistake",
      what: id,
      says: `two mistakes name "${id}"`,
      remedy,
    })),
  ];
}

function twice<T extends { id: string }>(named: T[]): T[] {
  return named.filter((each, index) => named.findIndex((other) => other.id === each.id) < index);
}
