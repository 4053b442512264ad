import { useSearchParams } from "@solidjs/router";
import { createSignal } from "solid-js";
import { assignDuty } from "../../desk/duty/assign-duty";
import { dayLater } from "../../domain/figures/period";
import { dutyKinds, dutyLibrary, mostOfADuty, type DutyKind, type Recurrence } from "../../domain/team/duty-kind";
import { mostLetters } from "../../domain/office/read-name";
import { tidyName } from "../../domain/office/tidy-name";
import { dutyWords } from "../../wording/duty-words";
import { readDay, typedDay } from "../../wording/typed-day";
import type { TeamContext } from "../team-context";

interface Asked {
  what: DutyKind;
  own: string;
  count: string;
  due: string;
  every: Recurrence | "";
  where: string;
  guide: string;
  who: string[];
}

/** A duty being put together: what each kind starts from, what is typed, and the giving of it. */
export function createAssigning(context: TeamContext) {
  const [query] = useSearchParams<{ what?: string; guide?: string; who?: string }>();
  const first = dutyKinds.find((kind) => kind === query.what) ?? dutyKinds[0];
  const [asked, setAsked] = createSignal<Asked>({
    ...startOf(first, context.view().today),
    own: "",
    where: "",
    guide: query.guide ?? "",
    who: query.who?.split(",").filter((id) => context.member(id)) ?? [],
  });
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const change = (some: Partial<Asked>) => setAsked({ ...asked(), ...some });
  const onWhat = (what: DutyKind) => change(startOf(what, context.view().today));
  const onSave = async () => {
    const duty = read(asked(), context.view().today);
    if (duty.fault) return void setSaid({ fault: dutyWords().assign.faults[duty.fault], good: "" });
    const { desk, office } = context.session();
    const { fault: _none, ...told } = duty;
    const done = await context.act(() => assignDuty(desk, { ...told, office }, context.me()));
    if (!done) return undefined;
    setSaid({ fault: "", good: dutyWords().assign.done(duty.members.length) });
    change({ who: [], own: "" });
    return undefined;
  };
  return { asked, change, onWhat, said, onSave };
}

const ready = (what: DutyKind) => dutyLibrary.find((one) => one.what === what)!;

function startOf(what: DutyKind, today: string): Pick<Asked, "what" | "count" | "due" | "every"> {
  const { count, every = "", daysToDo } = ready(what);
  return { what, count: String(count), every, due: typedDay(dayLater(today, daysToDo)) };
}

export const needsOfDuty = (what: DutyKind) => ready(what).needs;

type Fault = keyof ReturnType<typeof dutyWords>["assign"]["faults"];

function read(asked: Asked, today: string) {
  const count = Number(asked.count);
  const due = readDay(asked.due);
  const words = tidyName(asked.own);
  const fault = faultOf({ ...asked, own: words }, { count, due, today });
  if (fault) return { fault };
  return {
    fault: undefined,
    what: asked.what,
    count,
    due: due!,
    members: asked.who,
    ...(asked.every && { every: asked.every }),
    ...(asked.where && { where: asked.where }),
    ...(needsOfDuty(asked.what) === "guide" && { guide: asked.guide }),
    ...(asked.what === "other" && { words }),
  };
}

type Read = { count: number; due: string | undefined; today: string };

function faultOf(asked: Asked, read: Read): Fault | undefined {
  if (asked.what === "other" && !asked.own) return "own";
  if (asked.own.length > mostLetters.words) return "long";
  if (needsOfDuty(asked.what) === "guide" && !asked.guide) return "guide";
  return numbersFault(read) ?? (asked.who.length ? undefined : "who");
}

function numbersFault({ count, due, today }: Read): Fault | undefined {
  if (!Number.isInteger(count) || count < 1 || count > mostOfADuty) return "count";
  return !due || due < today ? "due" : undefined;
}
