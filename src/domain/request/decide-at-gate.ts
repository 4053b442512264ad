import type { Draft, EventType } from "../event";
import type { atGate } from "../team/training-gate";
import type { Decision } from "./decide";

/** The same decision behind the gate of training: refused where it is shut, and marked where an untrained member serves. */
export function decideAtGate(decision: Decision, gate: ReturnType<typeof atGate>): Decision {
  if (decision.refused || gate === "open") return decision;
  if (gate === "shut") return { refused: "not-trained" };
  return { ...decision, event: untrained(decision.event) };
}

const untrained = <T extends EventType>(event: Draft<T>): Draft<T> => ({
  ...event,
  data: { ...event.data, untrained: true },
});
