/** The seven topics a citizen can practise; each is one picture tile of the welcome. */
export const topics = ["papers", "identity", "payments", "market", "health", "safety", "phone"] as const;
export type Topic = (typeof topics)[number];

/**
 * A guide: one file under content/guides, from which the build makes the practice tutorial, the home page,
 * the QR code and the helper's notes. Dates are ISO days ("2026-11-20").
 */
export interface Guide {
  slug: string;
  /** Short code printed beside the QR, such as "DVC1": two to four capitals and a number. */
  code: string;
  topic: Topic;
  title: string;
  /** What the citizen can do afterwards, one sentence. */
  summary: string;
  /** Raised whenever a step changes, so that a request says which text the citizen saw. */
  version: number;
  picture: PictureName;
  /** The role that checked the content, never a person's name. */
  checkedBy: string;
  checkedOn: string;
  expiresOn: string;
  sources: Source[];
  /** What to have at hand before starting; shown on the home page. */
  bring: string[];
  /** One or two sentences about the scam nearest to this task; shown on the home page. */
  warning: string;
  /** People's own words for this task, for the search. */
  synonyms: string[];
  steps: Step[];
}

export interface Source {
  says: string;
  where: string;
  date?: string;
  confidence: "read" | "remembered";
}

/** What a list needs to know of a guide without loading its steps. */
export type GuideSummary = Pick<Guide, "slug" | "code" | "topic" | "title" | "summary" | "version" | "picture" | "synonyms" | "checkedOn" | "expiresOn"> & {
  steps: number;
};

export interface Step {
  id: string;
  /** The one action, verb first, at most 15 words. */
  do: string;
  /** A second sentence, when the citizen needs the reason. */
  because?: string;
  /** The goal alone, for practising without being told where to tap. */
  goal: string;
  /** What is read aloud. */
  say: string;
  screen: PracticeScreen;
  done: DoneRule;
  /** From gentle to plain: the first points, the second tells exactly what to tap. */
  hints: [string, string];
  /** Said after the right action; a short fact to remember. */
  praise?: string;
  mistakes: Mistake[];
  /** How the helper guides this step without touching the screen for the citizen. */
  helper: string;
}

/** A part that can be tapped by mistake, and the kind answer to it. */
export interface Mistake {
  tap: string;
  say: string;
  /** True where a real tap would have cost money or the account: the answer is shown as what would have happened. */
  harm?: boolean;
}

/** What counts as done: tap a part, type the practice value of a field, or stop at a scam by tapping the safe part. */
export type DoneRule = { tap: string } | { type: string } | { stop: string };

export type ScreenKind = "app" | "browser" | "home" | "camera" | "call" | "chat";

/** A practice screen drawn from parts; our own drawing, never a copy of a real service. */
export interface PracticeScreen {
  kind: ScreenKind;
  /** The name in the app bar, or of the person in a chat. */
  title?: string;
  /** The address shown in a browser's bar. */
  address?: string;
  parts: Part[];
  /** A message that lies over the top of the screen, as an SMS would. */
  message?: { from: string; text: string; id?: string };
}

export type Part =
  | { part: "text"; text: string; look?: "plain" | "strong" | "small" }
  | FieldPart
  | { part: "button"; id: string; label: string; look?: "main" | "second" | "dashed" | "danger" | "safe" | "link" }
  | { part: "choice"; id: string; label: string; detail?: string; picture?: PictureName; chosen?: boolean }
  | { part: "notice"; tone: "good" | "info" | "care" | "danger"; text: string }
  | { part: "rows"; rows: { label: string; value: string; strong?: boolean }[] }
  | { part: "paper"; label: string; state: "clear" | "blurred" | "cut" | "empty"; id?: string }
  | { part: "qr"; label: string; id?: string }
  | { part: "bubble"; who: "them" | "me"; text: string }
  | { part: "caller"; name: string; detail: string }
  | { part: "apps"; apps: { id: string; label: string; picture: PictureName }[] }
  | { part: "states"; states: { label: string; detail?: string; state: "done" | "now" | "later" | "returned" }[] };

export interface FieldPart {
  part: "field";
  id: string;
  label: string;
  kind: "text" | "search" | "citizen-id" | "phone" | "otp" | "password" | "money";
  /** Already filled in when the screen opens. */
  value?: string;
  /** The invented value the citizen types in this step; offered as one tap too. */
  practice?: string;
}

/** One name a drawn picture: guides, practice apps and choices share them. */
export const pictureNames = [
  "papers", "identity", "payments", "market", "health", "safety", "phone",
  "browser", "camera", "message", "call", "bank", "store", "settings", "person", "house", "search", "qr", "warning", "photos",
] as const;
export type PictureName = (typeof pictureNames)[number];

/** Every id of a screen that can be tapped or typed into. */
export function tappableIds(screen: PracticeScreen): string[] {
  const ids = screen.parts.flatMap((part) => {
    if (part.part === "apps") return part.apps.map((app) => app.id);
    return "id" in part && part.id ? [part.id] : [];
  });
  return screen.message?.id ? [...ids, screen.message.id] : ids;
}

/** The part a step waits for. */
export function targetOf(rule: DoneRule): string {
  if ("tap" in rule) return rule.tap;
  return "type" in rule ? rule.type : rule.stop;
}
