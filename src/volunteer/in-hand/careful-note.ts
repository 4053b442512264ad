import { createSignal } from "solid-js";
import { findPersonal } from "../../domain/request/find-personal";
import { requestWords } from "../../wording/request-words";

/** A note being written. Personal numbers are refused; for a word that looks like a name the helper is asked once. */
export function createCarefulNote() {
  const [text, write] = createSignal("");
  const [fault, setFault] = createSignal("");
  let warned = "";
  const setText = (typed: string) => {
    setFault("");
    write(typed);
  };
  const mayKeep = (): boolean => {
    // The fault is cleared first, so that it scrolls into sight and is read aloud each time.
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
