import * as v from "valibot";
import { count, day, few, id, short } from "./pieces";

/** No guide has more facts, or more steps, than this. */
const mostOfAGuide = 60;

/** What events say of a guide that was looked at. */
export const checkShapes = {
  /** Somebody of the office went through a guide on a real phone, fact by fact and button by button. */
  "guide-checked": v.object({
    office: id,
    guide: id,
    /** The version of the guide that was looked at. */
    guideVersion: count,
    on: day,
    /** The make of the phone, and the app with its version: "Samsung A15", "VNeID 2.2.1". */
    device: short,
    app: short,
    /** Facts that were seen to be right, each by the key of its words; and those that are otherwise. */
    facts: few(id, mostOfAGuide),
    otherFacts: few(id, mostOfAGuide),
    /** Steps whose buttons are otherwise, by their ids. */
    otherSteps: few(id, mostOfAGuide),
  }),
};
