import { createSignal } from "solid-js";
import { tellOuting } from "../../desk/outing/tell-outing";
import { topics } from "../../domain/guide/guide";
import { rosterWords } from "../../wording/roster-words";
import { readDay, readHours, typedDay } from "../../wording/typed-day";
import type { TeamContext } from "../team-context";

interface Asked {
  kind: "help" | "outreach";
  hamlet: string;
  topic: string;
  alone: string;
  forThem: string;
  reached: string;
  day: string;
  hours: string;
}

/** What was done away from the tablet, as it is typed, and the writing down of it. */
export function createOuting(context: TeamContext) {
  const blank = (): Asked => ({
    kind: "help",
    hamlet: context.member(context.me())?.hamlet ?? "",
    topic: "",
    alone: "",
    forThem: "",
    reached: "",
    day: typedDay(context.view().today),
    hours: "1",
  });
  const [asked, setAsked] = createSignal(blank());
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const [last, setLast] = createSignal("");
  const change = (some: Partial<Asked>) => setAsked({ ...asked(), ...some });
  const onSave = async () => {
    const read = readOuting(asked(), context.view().today);
    if (read.fault) return void setSaid({ fault: rosterWords().outing.faults[read.fault], good: "" });
    const { desk, office } = context.session();
    const base = { ...read.base, office, member: context.me() };
    const done = await context.act(async () => {
      const told =
        read.kind === "help"
          ? ({ type: "field-help-given", data: { ...base, alone: read.alone, forThem: read.forThem } } as const)
          : ({ type: "outreach-done", data: { ...base, reached: read.reached } } as const);
      const answer = await tellOuting(desk, told, context.me());
      if ("refused" in answer) return answer.refused;
      setLast(answer.outing);
      return undefined;
    });
    if (!done) return undefined;
    setSaid({ fault: "", good: rosterWords().outing.saved });
    setAsked({ ...blank(), kind: asked().kind });
    return undefined;
  };
  return { asked, change, said, last, setLast, onSave };
}

type Fault = keyof ReturnType<typeof rosterWords>["outing"]["faults"];

const people = (typed: string): number => (/^\s*\d{0,4}\s*$/.test(typed) ? Number(typed) : Number.NaN);

function readOuting(asked: Asked, today: string) {
  const [alone, forThem, reached] = [people(asked.alone), people(asked.forThem), people(asked.reached)];
  const day = readDay(asked.day);
  const minutes = readHours(asked.hours);
  const some = asked.kind === "help" ? alone + forThem : reached;
  const fault: Fault | undefined = !(some > 0) ? "number" : !day || day > today ? "day" : minutes ? undefined : "hours";
  if (fault) return { fault };
  const topic = topics.find((one) => one === asked.topic);
  const base = {
    day: day!,
    minutes: minutes!,
    ...(asked.hamlet && { hamlet: asked.hamlet }),
    ...(topic && { topic }),
  };
  return { fault: undefined, kind: asked.kind, base, alone, forThem, reached };
}
