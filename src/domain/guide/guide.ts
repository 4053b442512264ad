import type { AppName } from "./app-name";
import type { Beforehand } from "./beforehand";
import type { GuidePicture } from "./guide-picture";
import type { PracticeScreen } from "./practice-screen";
import type { OwnStuckRule } from "./stuck-rule";
import type { Telling } from "./telling";

export { askedBeforehand } from "./beforehand";

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
  picture: GuidePicture;
  /** The app that most of its screens belong to; where it is left out, those without a known title are questions of daily life. */
  app?: AppName;
  /** The role that checked the content, never a person's name. */
  checkedBy: string;
  checkedOn: string;
  expiresOn: string;
  sources: Source[];
  /** What to have at hand before starting; on the first card. */
  bring: string[];
  /** What people ask before they begin; on the first card, after what to bring. */
  beforehand: Beforehand;
  /** One or two sentences about the scam nearest to this task; shown on the home page. */
  warning: string;
  /** People's own words for this task, for the search. */
  synonyms: string[];
  /** When help comes, where this guide needs another patience than the usual one. */
  stuck?: OwnStuckRule;
  steps: Step[];
  /** The same guide told in other languages ("en"); known while building alone. */
  tellings?: Record<string, Telling>;
  /** The language that this guide was told in, where it is not the Vietnamese one ("en"). */
  language?: string;
  /** Told in that language by somebody who does not speak it from home, and read again by nobody who does. */
  unread?: true;
  /** The office wrote it or changed it: no page at home tells it. */
  ours?: true;
  /** The office that wrote it, where that is another one. */
  from?: string;
  /** The steps, by id, whose words in that language say where something stands: their choices stay in their order. */
  keepsOrder?: string[];
}

/**
 * How sure a fact is: an office saw it on a real phone, it was read in a public source, somebody remembers it, or nobody
 * is sure. What is unsure may stand in no guide.
 */
export const certainties = ["confirmed", "read", "remembered", "unsure"] as const;
export type Certainty = (typeof certainties)[number];

export interface Source {
  says: string;
  where: string;
  date?: string;
  confidence: Certainty;
  /** Who saw it, by role, on which ISO day, on which phone and version of the app; of a confirmed fact only. */
  confirmed?: { by: string; on: string; device: string; app: string };
}

/** What a list needs to know of a guide without loading its steps. Every first visit carries it: keep it small. */
export type GuideSummary = Pick<
  Guide,
  "code" | "topic" | "title" | "picture" | "checkedOn" | "expiresOn" | "ours" | "from"
> & {
  steps: number;
};

/** What the search alone needs to know of a guide; loaded with the search. */
export type GuideWords = Pick<Guide, "code" | "version" | "summary" | "synonyms">;

/** What lists and the search say of a guide in another language; `checkedBy` is absent until a native reader confirmed it. */
export type ToldSummary = Pick<Telling, "title" | "summary" | "synonyms" | "checkedBy"> & Pick<Guide, "code">;

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
