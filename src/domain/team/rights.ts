import { keysOf } from "../key-of";
import type { Role } from "./role";
import { everybody, leadAlone, leading, type Who } from "./who";

/** What not everybody may do, whichever screen it is done from. `docs/running-an-office.md` holds the same table. */
const rights = {
  /** Add and import members, say what they help with, give PINs, let somebody in, end their time. */
  "arrange-people": leading,
  "arrange-teams": leading,
  "arrange-units": leading,
  /** Give, change and end duties; finish those of others. */
  "arrange-duties": leading,
  /** Plan shifts, change those of others, confirm hours, withdraw outings of others. */
  "arrange-roster": leading,
  /** Enter what was looked at on a real phone: it gives a guide its new date in the office. */
  "check-guides": leading,
  /** Write and change drafts of guides, and try them; sign a draft of others. No citizen sees a draft. */
  "write-guides": everybody,
  /** Take a guide of the office's own away from citizens at once. */
  "withdraw-guides": leading,
  /** Make a pack of the office's own guides for others, open packs of other offices and take their guides up. */
  "pass-guides-on": leading,
  /** State totals, take in and withdraw files of figures. */
  "keep-figures": leading,
  /** The office's settings, hours, words on the board. */
  "change-rules": leading,
  /** Key cards and recovery cards open what people left, a backup is the whole office: neither goes above it. */
  "keep-cards": leadAlone,
  "make-backup": leadAlone,
  "answer-alarms": leading,
  /** Take a request out of hands that stopped answering without waiting for the office's limit. */
  "take-over-early": leading,
  /** Take another device's request while the line to it is away, though nobody can say who is helping already. */
  "take-alone": leading,
} as const satisfies Record<string, Who>;

export type Right = keyof typeof rights;

export const allRights = keysOf(rights);

/** True where a role has a right. What belongs to a member, such as the own shift, needs none. */
export const hasRight = (role: Role, right: Right): boolean => rights[right][role];
