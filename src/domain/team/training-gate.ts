import type { Topic } from "../guide/guide";
import type { OfficeSettings } from "../office/office-settings";
import type { Member } from "./member";

export type Gate = Partial<Pick<OfficeSettings, "trainingGate" | "strictTraining">>;

/**
 * How a member stands at the gate of training for a topic: let through; let through untrained, which is written down; or
 * not at all, where the office is strict. Who is asked, and when, is the order of the list.
 */
export function atGate(member: Member, topic: Topic | undefined, gate: Gate): "open" | "untrained" | "shut" {
  if (!gate.trainingGate || !topic || member.passed?.[topic] !== undefined) return "open";
  return gate.strictTraining ? "shut" : "untrained";
}
