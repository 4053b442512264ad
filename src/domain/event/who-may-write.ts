import { hasRight, type Right } from "../team/rights";
import type { Role } from "../team/role";
import type { EventType } from "../event";

/**
 * Whose lines of a type count. "anybody": citizens and the office's own rules too. "member": whoever belongs to the office.
 * "own": the member it is about, or whose thing it is. "founder": only the tablets from before the office was shared.
 */
type Writer = "anybody" | "member" | "own" | "founder" | Right | ["own", Right];

/** Who may write which line. Every device of a shared office asks it of each line, whatever the writer's screen let through. */
const writers: { [T in EventType]: Writer } = {
  "help-asked": "anybody",
  "request-called": "anybody",
  "request-recalled": "anybody",
  "request-missed": "anybody",
  "request-held": "anybody",
  "request-rejoined": "anybody",
  "request-taken": "anybody",
  "request-taken-over": "anybody",
  "request-returned": "anybody",
  "request-handed-over": "anybody",
  "request-postponed": "anybody",
  "request-prioritised": "anybody",
  "request-moved-up": "anybody",
  "way-chosen": "anybody",
  "request-joined-group": "anybody",
  "request-closed": "anybody",
  "request-reopened": "anybody",
  "outcome-corrected": "anybody",
  "request-withdrawn": "anybody",
  "step-repeated-alone": "anybody",
  "feedback-given": "anybody",
  "alarm-raised": "anybody",
  "alarm-withdrawn": "anybody",
  "alarm-answered": "answer-alarms",
  "contact-left": "anybody",
  "contact-ended": "anybody",
  "group-opened": "member",
  "office-opened": "founder",
  "office-settings-changed": "change-rules",
  "office-shared": "founder",
  "tablet-enrolled": "arrange-people",
  "tablet-key-renewed": "arrange-people",
  "tablet-retired": "arrange-people",
  "backup-made": "make-backup",
  "tablet-role-chosen": "member",
  "requests-let-through": "member",
  "letter-given": "arrange-people",
  "device-enrolled": "arrange-people",
  "device-retired": "arrange-people",
  "member-joined": "arrange-people",
  "member-skills-set": "arrange-people",
  "member-card-chosen": "own",
  "member-described": "arrange-people",
  "member-left": "arrange-people",
  "member-returned": "arrange-people",
  "member-let-in": "arrange-people",
  "member-pin-given": "arrange-people",
  "member-pin-chosen": "own",
  "guide-practised": "own",
  "topic-passed": "arrange-people",
  "topic-reopened": "arrange-people",
  "need-put-off": "own",
  "work-started": "own",
  "break-taken": "own",
  "work-ended": "own",
  "unit-added": "arrange-units",
  "unit-renamed": "arrange-units",
  "unit-moved": "arrange-units",
  "unit-ended": "arrange-units",
  "team-formed": "arrange-teams",
  "team-renamed": "arrange-teams",
  "team-minimum-set": "arrange-teams",
  "team-ended": "arrange-teams",
  "duty-assigned": "arrange-duties",
  "duty-accepted": "own",
  "duty-declined": "own",
  "duty-reassigned": "arrange-duties",
  "duty-reminded": "arrange-duties",
  "duty-done": ["own", "arrange-duties"],
  "duty-ended": "arrange-duties",
  "shift-planned": "arrange-roster",
  "shift-offered": ["own", "arrange-roster"],
  "shift-kept": ["own", "arrange-roster"],
  /** It is theirs from then on. */
  "shift-swapped": "own",
  "shift-cancelled": "arrange-roster",
  "hours-entered": "own",
  "hours-confirmed": "arrange-roster",
  "field-help-given": ["own", "arrange-roster"],
  "outreach-done": ["own", "arrange-roster"],
  "outing-withdrawn": ["own", "arrange-roster"],
  "guide-checked": "check-guides",
  "guide-signed": "write-guides",
  "guide-taken": "pass-guides-on",
  "guide-withdrawn": "withdraw-guides",
};

/** Whoever a line says it is by; `role` is undefined for a citizen, the office's rules, and a member who left. */
export interface SaidBy {
  role: Role | undefined;
  /** The line is about them, or about what is theirs. */
  own: boolean;
}

/** True where somebody may write a line of a type in an office that is shared. */
export const mayWrite = (type: EventType, by: SaidBy): boolean => [writers[type]].flat().some((one) => isOne(one, by));

function isOne(writer: Exclude<Writer, readonly unknown[]>, { role, own }: SaidBy): boolean {
  if (writer === "anybody") return true;
  if (writer === "founder" || !role) return false;
  if (writer === "member") return true;
  return writer === "own" ? own : hasRight(role, writer);
}
