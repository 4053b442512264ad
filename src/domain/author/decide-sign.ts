import type { GuideInFile } from "../guide/guide-schema";
import { replay, type DraftEntry } from "./draft-log";
import { readDraft, type DraftReading } from "./read-draft";

export type SignRefusal = "writer" | "changed" | "has-faults" | "not-whole";

/** A look at a draft: the mark of the text that was played, and the steps that were done alone, by their ids. */
export interface Look {
  text: string;
  done: readonly string[];
}

interface Draft {
  begins: string;
  by: string;
  log: readonly (DraftEntry & { by: string })[];
}

/** A draft as somebody else looks at it: its text, what the checks find in it, and who wrote it. */
export interface DraftToSign {
  text: string;
  reading: DraftReading;
  /** Each once; whoever began it as well. */
  writers: string[];
}

export function draftToSign({ begins, by, log }: Draft): DraftToSign {
  const { text } = replay(begins, log);
  return { text, reading: readDraft(text), writers: [...new Set([by, ...log.map((entry) => entry.by)])] };
}

/** The guide that a look lets be signed, given the mark of the text as it stands now; else why not. */
export function decideSign(
  { writers, reading: { guide, faults } }: DraftToSign,
  { text, look }: { text: string; look: Look },
  by: string,
): { guide: GuideInFile } | { refused: SignRefusal } {
  if (writers.includes(by)) return { refused: "writer" };
  if (look.text !== text) return { refused: "changed" };
  if (!guide || faults.length > 0) return { refused: "has-faults" };
  return guide.steps.every(({ id }) => look.done.includes(id)) ? { guide } : { refused: "not-whole" };
}
