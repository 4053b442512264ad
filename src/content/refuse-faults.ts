import { inspect } from "node:util";
import { tellFault, type LocatedFault } from "./located-fault";

/** Throws one error that lists every fault, one a line; returns when there is none. */
export function refuseFaults(faults: LocatedFault[]): void {
  if (faults.length === 0) return;
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  const refusal = new Error(`The guides have ${count}; nothing was built.\n${faults.map(tellFault).join("\n")}`);
  // An author has no use for the place in this file where the fault was noticed.
  throw Object.assign(refusal, { stack: refusal.message, [inspect.custom]: () => refusal.message });
}
