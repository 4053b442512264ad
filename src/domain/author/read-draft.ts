import * as v from "valibot";
import type { Fault } from "../guide/fault";
import { checkRules } from "../guide/guide-rules";
import { guideSchema, type GuideInFile } from "../guide/guide-schema";
import { checkReading } from "../guide/reading-level";
import { stepSchema } from "../guide/step-schema";
import { tellIssue } from "../guide/tell-issue";
import { replay, type DraftEntry } from "./draft-log";
import { readGuideDocument, type Path } from "./guide-document";

/** A draft as it stands: its data, a guide of it that can be drawn, and all that is still wrong with it. */
export interface DraftReading {
  value: unknown;
  /** With a dash where words are missing; undefined where a group is missing or of another kind. */
  guide: GuideInFile | undefined;
  faults: Fault[];
}

/** Stands where words are still missing, so that the rest can be drawn and looked at. */
export const noWords = "…";

/**
 * Reads the text of a draft by the same rules as `npm run guides`. A guide that is half written breaks some of them; the others
 * are looked at all the same, so that an author learns of everything at once.
 */
export function readDraft(text: string): DraftReading {
  const { value, faults: unclear } = readGuideDocument(text);
  const read = v.safeParse(guideSchema, value);
  const ofShape = read.success ? [] : read.issues.map(tellIssue);
  const whole = v.safeParse(guideSchema, filled(value));
  const guide = whole.typed ? whole.output : undefined;
  const ofContent = guide ? [...checkRules(guide), ...checkReading(guide)] : [];
  const news = ofContent.filter(({ path }) => !ofShape.some((one) => lies(path, one.path)));
  const broken = unclear.map(({ says, remedy }): Fault => ({ path: [], kind: "wrong-value", says, remedy }));
  return { value, guide, faults: [...broken, ...ofShape, ...news] };
}

/** Reads a draft as it is kept: the text it began with, and its log. */
export const readKept = (kept: { begins: string; log: readonly DraftEntry[] }): DraftReading =>
  readDraft(replay(kept.begins, kept.log).text);

/** The same data with something in every text, and without spaces at the ends. */
function filled(value: unknown): unknown {
  if (typeof value === "string") return value.trim() || noWords;
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each)]));
}

/** Whether a path is another one or lies below it. */
export const lies = (path: Path, below: Path): boolean => below.every((key, at) => path[at] === key);

/** The steps that cannot be practised yet: words or parts that practising needs are missing. By index. */
export function unfinishedSteps({ value, guide, faults }: DraftReading): number[] {
  const steps = (value as { steps?: unknown } | undefined)?.steps;
  if (!guide || !Array.isArray(steps)) return [];
  const isWrong = (at: number) =>
    !v.is(stepSchema, steps[at]) || checkRules(guide).some(({ path }) => lies(path, ["steps", at]));
  return guide.steps.map((_, at) => at).filter((at) => isWrong(at) && faults.length > 0);
}
