import { createSignal } from "solid-js";
import { findPersonal } from "../../domain/request/find-personal";
import { requestWords } from "../../wording/request-words";

/** A sentence being written: numbers of people are refused, what looks like a name is asked about once. */
export function createCarefulNote() {
  const [text, write] = createSignal("");
  const [fault, setFault] = createSignal("");
  let warned = "";
  const setText = (typed: string) => {
    setFault("");
    write(typed);
  };
  const mayKeep = (): boolean => {
    // Said anew each time, so that it is brought into sight and read aloud again.
    setFault("");
    const found = findPersonal(text());
    if (found === "number") setFault(requestWords().notes.refuseNumber);
    else if (found === "name" && warned !== text()) {
      warned = text();
      setFault(requestWords().notes.warnName);
    } else return true;
    return false;
  };
  return { text, setText, fault, mayKeep };
}
