import * as v from "valibot";
import { count, few, id, name, nothing, short, textMark } from "./pieces";

/** More members than this write no guide together. */
const mostWriters = 40;

/** The text itself, by which the office's other devices have it; left out where it is larger than a line may be. */
const words = v.optional(v.string());

/** What events about one version of a guide that is no guide of the build say. */
export const guideShapes = {
  /** Somebody who wrote none of it played the guide alone from the first step to the last, and stands for it. */
  "guide-signed": v.object({
    office: id,
    guide: id,
    guideVersion: count,
    /** The mark of its text (SHA-256, hexadecimal). */
    text: textMark,
    words,
    /** The members who wrote it. */
    writers: few(id, mostWriters),
  }),
  /** A guide that another office wrote and signed was taken up here, out of a pack. */
  "guide-taken": v.object({
    office: id,
    /** Its code there, with the office it comes from: "BM1@h7k2". */
    guide: id,
    guideVersion: count,
    text: textMark,
    words,
    /** That office: its id, how it names itself, and the mark of the key that was compared. */
    from: v.object({ office: id, name, mark: short }),
  }),
  /** Citizens find it no more, nor any version before it. */
  "guide-withdrawn": nothing,
};
