import { staff } from "./vi/staff";
import { wordsOf } from "./words";

/** The staff screens' words in the language of the moment; loaded only with those screens. */
export const staffWords = wordsOf("staff", staff);

/** Why this tablet belongs to no office although there is one; undefined when it does, or when none was opened. */
export const whyNotEnrolled = (enrolled: string | undefined): string | undefined =>
  enrolled === "no-letter" || enrolled === "contested" ? staffWords().notEnrolled[enrolled] : undefined;

/** What staff read when a verb wrote nothing: that the hub is away, or what is said in its place. */
export const whyNotSaved = (answer: string, otherwise: string = staffWords().notSaved): string =>
  answer === "hub-away" ? staffWords().refusals[answer] : otherwise;

/** Why nothing can be kept on this device: most often its address, which staff can change. */
export const whyNothingKept = (): string => staffWords().setUp[isSecureContext ? "noStorage" : "needsHttps"];
