import { createSignal, type Accessor } from "solid-js";
import type { Session } from "../../desk/live-session";
import { enterPaper } from "../../desk/request/enter-paper";
import type { Topic } from "../../domain/guide/guide";
import type { Outcome } from "../../domain/request/outcome";
import type { SaveSaid } from "../../ui/fields/save-form";
import { paperWords } from "../../wording/paper-words";
import { staffWords, whyNotSaved } from "../../wording/staff-words";
import { dayTyped, readLine } from "./read-line";

/** A double tap's second tap comes within this time: it belongs to the line just saved, not to the next one. */
const doubleTapMs = 400;

/**
 * Entering a sheet line by line: what is typed, what was said to it, and the next number. `clock` counts milliseconds and
 * never goes back.
 */
export function createEntering(session: Accessor<Session>, clock = () => performance.now()) {
  const [day, setDay] = createSignal(dayTyped(session().desk.now()));
  const [number, setNumber] = createSignal("1");
  const [topic, setTopic] = createSignal<Topic>();
  const [helper, setHelper] = createSignal(session().member.id);
  const [said, setSaid] = createSignal<SaveSaid>({ fault: "", good: "" });
  const says = () => paperWords().enter;
  const wrong = (fault: string) => void setSaid({ fault, good: "" });
  let restsUntil = 0;
  const enter = async (outcome: Outcome) => {
    const read = readLine(day(), number());
    if ("fault" in read) return wrong(read.fault);
    const about = topic();
    const line = { ...read, helper: helper(), outcome, ...(about && { topic: about }) };
    const answer = await enterPaper(session().desk, line).catch(() => "not-saved" as const);
    if (answer === "not-yet") return wrong(says().notYet);
    if (answer === "not-opened") return wrong(says().notOpened);
    if (answer === "not-saved" || answer === "hub-away" || answer === "no-right") return wrong(whyNotSaved(answer));
    if (answer === "entered-before") return wrong(says().before(read.written));
    setSaid({ fault: "", good: says().entered(read.written, staffWords().outcomes[outcome]) });
    setNumber(String(read.n + 1));
    setTopic(undefined);
  };
  const onEnter = async (outcome: Outcome) => {
    if (clock() < restsUntil) return;
    restsUntil = Infinity;
    await enter(outcome);
    restsUntil = clock() + doubleTapMs;
  };
  return { day, setDay, number, setNumber, topic, setTopic, helper, setHelper, said, onEnter };
}
