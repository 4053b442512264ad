import { createSignal } from "solid-js";
import type { Closure } from "../../domain/office/opening-week";
import { rulesWords } from "../../wording/rules-words";
import { mostClosures, readClosure, type ClosureTyped } from "./read-closure";
import type { Read } from "./read-rules";

const nothing: ClosureTyped = { from: "", to: "", name: "" };

/** The closed days of an office, and the next ones as they are chosen. */
export function createClosures(kept: Closure[]) {
  const [closures, setClosures] = createSignal(kept);
  const [typed, setTyped] = createSignal(nothing);
  const [fault, setFault] = createSignal("");
  const change = (part: Partial<ClosureTyped>) => setTyped({ ...typed(), ...part });
  /** The list with what stands in the fields: whoever saves without adding it meant it too. */
  const read = (): Read<Closure[]> => {
    if (!typed().from.trim() && !typed().to.trim() && !typed().name.trim()) return { value: closures() };
    const next = readClosure(typed());
    if ("fault" in next) return next;
    const others = closures().filter((one) => !isSame(one, next.value));
    if (others.length >= mostClosures) return { fault: rulesWords().faults.tooMany(mostClosures) };
    return { value: [...others, next.value].sort((a, b) => (a.from < b.from ? -1 : 1)) };
  };
  const show = (value: Closure[]) => {
    setClosures(value);
    setTyped(nothing);
    setFault("");
  };
  const onAdd = () => {
    const list = read();
    if ("fault" in list) setFault(list.fault);
    else show(list.value);
  };
  const onRemove = (gone: Closure) => setClosures(closures().filter((one) => one !== gone));
  return { closures, typed, fault, change, read, show, onAdd, onRemove };
}

const isSame = (a: Closure, b: Closure): boolean => a.from === b.from && a.to === b.to && a.name === b.name;
