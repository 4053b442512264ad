import { compileGuide } from "../../domain/author/compile-guide";
import { decideSign, draftToSign, type Look, type SignRefusal } from "../../domain/author/decide-sign";
import { aboutGuide, draft as lineOf, type Draft as LineDraft } from "../../domain/event";
import { signedOf, standingGuides } from "../../domain/guide/signed-guide";
import type { NotWritten } from "../../domain/request/decide";
import { mayDo, type Desk } from "../desk";
import { signIn } from "../team/sign-in";
import { writeAgain } from "../write-again";
import { carriedWords } from "./carried-words";
import { markOf } from "./mark-of";

export type NotSigned =
  SignRefusal | "not-allowed" | "no-draft" | NotWritten | { wrongPin: Awaited<ReturnType<typeof signIn>> };

interface Signing {
  code: string;
  office: string;
  look: Look;
  pin: string;
}

/**
 * Signs the draft of a guide for a member who played it and wrote none of it: from then on citizens practise it, and it is a
 * draft no more. Nothing is signed but the very text that was played. The text is on the disk before the line that names it.
 */
export async function signGuide(
  desk: Desk,
  { code, office, look, pin }: Signing,
  by: string,
): Promise<"signed" | NotSigned> {
  if (!(await mayDo(desk, by, "write-guides"))) return "not-allowed";
  const draft = await (await desk.drafts()).draft(code);
  if (!draft) return "no-draft";
  const whole = draftToSign(draft);
  const { text, writers } = whole;
  const mark = await markOf(text);
  const decision = decideSign(whole, { text: mark, look }, by);
  if ("refused" in decision) return decision.refused;
  const answer = await signIn(desk, by, pin);
  if (!answer.open) return { wrongPin: answer };
  const signed = { code, office, text, mark, writers, version: decision.guide.version };
  const refused = await writeAgain<never>(desk, by, () => linesOf(desk, signed));
  if (refused) return refused;
  await dropIfSame(desk, draft);
  return "signed";
}

interface Signed {
  code: string;
  office: string;
  text: string;
  mark: string;
  writers: string[];
  /** What its text says. */
  version: number;
}

/** The line that signs a text, as a version after the last one; none where that text stands already, after a power cut. */
async function linesOf(desk: Desk, { code, office, text, mark, writers, version }: Signed): Promise<LineDraft[]> {
  const known = await desk.journal.things("guide");
  if (standingGuides(known).some((one) => one.guide === code && one.text === mark)) return [];
  const next = Math.max(version, (signedOf(known, code)[0]?.guideVersion ?? 0) + 1);
  const guide = compileGuide(text, { code, version: next })!;
  await (await desk.guides()).keep({ mark, text, guide });
  const data = { office, guide: code, guideVersion: next, text: mark, writers, ...carriedWords(text) };
  return [lineOf(aboutGuide(code, next), 1, { type: "guide-signed", data })];
}

/** What somebody typed on another page meanwhile was not signed, and stays a draft. */
async function dropIfSame(desk: Desk, { code, log }: { code: string; log: readonly unknown[] }): Promise<void> {
  const drafts = await desk.drafts();
  if ((await drafts.draft(code))?.log.length === log.length) await drafts.drop(code);
}
