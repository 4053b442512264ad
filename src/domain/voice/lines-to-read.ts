import type { Guide } from "../guide/guide";
import { sentencesOf } from "../guide/sentences";
import type { RecordedClip } from "./recorded-voice";
import { soundMark } from "./sound-mark";

/** Of what a sentence is: of a step of a guide, or of what is said beside the guides. */
export type LineKind = "say" | "goal" | "hint" | "praise" | "welcome" | "answer" | "turn" | "number";

/** A sentence that somebody may read aloud. */
export interface LineToRead {
  text: string;
  mark: string;
  kind: LineKind;
  /** From 1; only of a guide. */
  step?: number;
  /** Where it stands in its part, as long as the words around it stay. */
  place: string;
}

const linesOf = (text: string, of: Omit<LineToRead, "text" | "mark">): LineToRead[] =>
  sentencesOf(text).map((sentence, at) => ({
    ...of,
    text: sentence,
    mark: soundMark(sentence),
    place: `${of.place}-${at}`,
  }));

/** A sentence that stands in several places is read once. */
const eachOnce = (lines: readonly LineToRead[]): LineToRead[] =>
  [...new Map([...lines].reverse().map((line) => [line.mark, line])).values()].reverse();

/**
 * Every sentence of a guide that its player reads aloud. What the steps say comes first: whoever stops behind it has a guide
 * that can be heard from its first step to its last.
 */
export function linesOfGuide({ steps }: Pick<Guide, "steps">): LineToRead[] {
  const all = steps.map(({ id, say, goal, hints, praise }, at) => {
    const of = (kind: LineKind, text: string, n = "") =>
      linesOf(text, { kind, step: at + 1, place: `${id}-${kind}${n}` });
    const rest = [of("goal", goal), ...hints.map((hint, n) => of("hint", hint, String(n))), of("praise", praise ?? "")];
    return { say: of("say", say), rest: rest.flat() };
  });
  return eachOnce([...all.flatMap(({ say }) => say), ...all.flatMap(({ rest }) => rest)]);
}

/** What is said beside the guides, in the order of the groups. */
export const commonLines = (groups: Partial<Record<LineKind, readonly string[]>>): LineToRead[] =>
  eachOnce(
    Object.entries(groups).flatMap(([kind, texts]) =>
      texts.flatMap((text, at) => linesOf(text, { kind: kind as LineKind, place: `${kind}-${at}` })),
    ),
  );

/** A sentence, and what a voice has of it. */
export interface LineRead extends LineToRead {
  clip?: RecordedClip;
  /** What stood in its place when that was read. It is not heard any more. */
  before?: string;
}

/** What a voice has of these lines of a part. Where the words in a place were others, it says which. */
export function linesRead(part: string, lines: readonly LineToRead[], clips: readonly RecordedClip[]): LineRead[] {
  const byMark = new Map(clips.map((clip) => [clip.mark, clip]));
  const stands = new Set(lines.map(({ mark }) => mark));
  const gone = clips.filter((clip) => clip.part === part && !stands.has(clip.mark));
  const byPlace = new Map(gone.map(({ place, text }) => [place, text]));
  return lines.map((line) => {
    const clip = byMark.get(line.mark);
    const before = clip ? undefined : byPlace.get(line.place);
    return { ...line, ...(clip && { clip }), ...(before !== undefined && { before }) };
  });
}

/** The next line behind `at` that nobody read yet, or whose words were changed; then the first of all. */
export function nextUnread(
  lines: readonly LineRead[],
  at: number,
  isBeingKept: (mark: string) => boolean = () => false,
): number | undefined {
  const unread = lines.flatMap(({ clip, mark }, n) => (clip || isBeingKept(mark) ? [] : [n]));
  return unread.find((n) => n > at) ?? unread[0];
}
