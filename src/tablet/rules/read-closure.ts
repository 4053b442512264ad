import type { Closure } from "../../domain/office/opening-week";
import { readName } from "../../domain/office/read-name";
import { rulesWords } from "../../wording/rules-words";
import { readDay } from "../../wording/typed-day";
import type { Read } from "./read-rules";

/** As many as an event has room for. */
export const mostClosures = 30;

/** Closed days as they are chosen or typed; without a last day it is one day. */
export interface ClosureTyped {
  from: string;
  to: string;
  name: string;
}

/** Days and their name as they are kept; or what to put right. */
export function readClosure(typed: ClosureTyped): Read<Closure> {
  const from = readDay(typed.from);
  const to = typed.to.trim() ? readDay(typed.to) : from;
  if (!from || !to || to < from) return { fault: rulesWords().faults.closure };
  const read = readName(typed.name, "place");
  return "name" in read ? { value: { from, to, name: read.name } } : { fault: rulesWords().faults.closureName };
}
