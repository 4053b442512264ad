import * as v from "valibot";
import { count, day, id, name, short, textMark } from "../../event/pieces";
import { code } from "../schema-words";

/** What a file says it is. */
export const packFileKind = "tram-so-guides";

/** The form of this release; a file of a higher one comes from a later release. */
const form = 1;

/** As many guides go into one pack; a build has about sixty. */
export const mostGuides = 100;

/** The longest text of a guide, in letters: ten times the longest one there is. */
const mostLetters = 400_000;

/** How deep such a file is nested, and how many braces, brackets, commas and colons it has at most outside of its texts. */
export const packBounds = { depth: 8, signs: 100_000 };

/** An id as this station makes them. What would climb out of a folder, or hold an "@", names no office. */
const officeId = v.pipe(id, v.regex(/^[\w-]{1,60}$/));
/** Signs that move what stands beside them would let one office look like another. */
const plainName = v.pipe(name, v.regex(/^[^\p{C}<>]+$/u));

// As everywhere, fields of a line that this release does not know are passed over; its signature covers them.
const line = v.looseObject({
  about: short,
  version: v.literal(1),
  type: v.literal("guide-signed"),
  at: count,
  by: short,
  tablet: short,
  signature: short,
  data: v.looseObject({
    office: officeId,
    guide: code,
    guideVersion: v.pipe(count, v.minValue(1), v.maxValue(1_000_000)),
    text: textMark,
    writers: v.pipe(v.array(id), v.minLength(1), v.maxLength(40)),
  }),
});

const packed = v.strictObject({
  /** The journal's line by which somebody who wrote none of it signed it, as that tablet signed the line. */
  line,
  /** The public key of the tablet that wrote the line. */
  key: v.pipe(v.string(), v.maxLength(400)),
  text: v.pipe(v.string(), v.maxLength(mostLetters)),
});

const body = v.strictObject({
  form: v.literal(form),
  office: v.strictObject({ id: officeId, name: plainName }),
  madeOn: day,
  /** What a pack holds, by kind. A later release adds kinds, such as sounds; this one refuses what it does not know. */
  parts: v.strictObject({ guides: v.pipe(v.array(packed), v.minLength(1), v.maxLength(mostGuides)) }),
});

/** One guide on its way: its text, the line that signs it, and the key of the tablet that signed the line. */
export type PackedGuide = v.InferOutput<typeof packed>;
/** What a pack says. */
export type PackBody = v.InferOutput<typeof body>;

const higherForm = v.object({ form: v.pipe(v.number(), v.integer(), v.minValue(form + 1)) });

/** A field or a part that this release does not know, under a name that a release may give it. */
const isUnknownPart = ({ type, expected, path }: v.BaseIssue<unknown>): boolean =>
  type === "strict_object" && expected === "never" && /^[a-zA-Z]{1,30}$/.test(String(path?.at(-1)?.key));

/**
 * Reads what the signed file of a pack says. "later": it is of a higher form, or holds parts that this release does not know;
 * nothing of it is taken, because a guide may need what would be left behind. "unreadable": it is no such file.
 */
export function readPackBody(value: unknown): PackBody | { fault: "later" | "unreadable" } {
  if (v.is(higherForm, value)) return { fault: "later" };
  const read = v.safeParse(body, value);
  if (!read.success) return { fault: read.issues.every(isUnknownPart) ? "later" : "unreadable" };
  return isSingle(read.output) ? read.output : { fault: "unreadable" };
}

/** Every guide stands in a pack once. */
const isSingle = ({ parts: { guides } }: PackBody): boolean =>
  new Set(guides.map((one) => one.line.data.guide)).size === guides.length;

/** A body in the form of this release. */
export const packBody = (whole: Omit<PackBody, "form">): PackBody => ({ form, ...whole });
