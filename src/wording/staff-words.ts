import { enStaff } from "./en/staff";
import { viStaff, type StaffWords } from "./vi/staff";
import { language } from "./words";

/** The staff screens' words in the language of the moment; loaded only with those screens. */
export const staffWords = (): StaffWords => (language() === "en" ? enStaff : viStaff);

/** Why nothing can be kept on this device: most often its address, which staff can change. */
export const whyNothingKept = (): string => staffWords().setUp[isSecureContext ? "noStorage" : "needsHttps"];
