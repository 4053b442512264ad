import { staff } from "./vi/staff";
import { wordsOf } from "./words";

/** The staff screens' words in the language of the moment; loaded only with those screens. */
export const staffWords = wordsOf("staff", staff);

/** Why this tablet belongs to no office although there is one; undefined when it does, or when none was opened. */
export function whyNotEnrolled(enrolled: string | undefined): string | undefined {
  const said: Readonly<Record<string, string>> = staffWords().notEnrolled;
  return said[enrolled ?? ""];
}

/** What staff read when a verb wrote nothing: that the hub is away, that they may not any more, or what is said in its place. */
export const whyNotSaved = (answer: string, otherwise: string = staffWords().notSaved): string =>
  answer === "hub-away" || answer === "no-right" ? staffWords().refusals[answer] : otherwise;

/** Why nothing can be kept on this device: most often its address, which staff can change. */
export const whyNothingKept = (): string => staffWords().setUp[isSecureContext ? "noStorage" : "needsHttps"];
