import type { PictureName } from "./picture-name";
import type { PracticeScreen } from "./practice-screen";
import type { OwnStuckRule } from "./stuck-rule";

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
  /** When help comes, where this guide needs another patience than the usual one. */
  stuck?: OwnStuckRule;
  steps: Step[];
  /** The same guide told in other languages ("en"), each for a home page of its own; few have any. */
  tellings?: Record<string, Telling>;
}

/** What a guide's page in another language says. The practice screens stay Vietnamese, as the real ones are. */
export interface Telling {
  title: string;
  summary: string;
  bring: string[];
  warning: string;
  /** One for each step, in their order; mistakes in the order of the step's own. */
  steps: { do: string; because?: string; mistakes?: string[] }[];
}

export interface Source {
  says: string;
  where: string;
  date?: string;
  confidence: "read" | "remembered";
}

/** What a list needs to know of a guide without loading its steps. Every first visit carries it: keep it small. */
export type GuideSummary = Pick<Guide, "code" | "topic" | "title" | "picture" | "checkedOn" | "expiresOn"> & {
  steps: number;
  /** The other languages that it has a home page in. */
  tellings?: string[];
};

/** What the search alone needs to know of a guide; loaded with the search. */
export type GuideWords = Pick<Guide, "code" | "version" | "summary" | "synonyms">;

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

/** The part a step waits for. */
export function targetOf(rule: DoneRule): string {
  if ("tap" in rule) return rule.tap;
  return "type" in rule ? rule.type : rule.stop;
}
