import { staff } from "./vi/staff";
import { wordsOf } from "./words";

/** The staff screens' words in the language of the moment; loaded only with those screens. */
export const staffWords = wordsOf("staff", staff);

/** Why nothing can be kept on this device: most often its address, which staff can change. */
export const whyNothingKept = (): string => staffWords().setUp[isSecureContext ? "noStorage" : "needsHttps"];
