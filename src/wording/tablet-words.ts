import { enTablet } from "./en/tablet";
import { viTablet, type TabletWords } from "./vi/tablet";
import { language } from "./words";

/** The words about the tablet itself, in the language of the moment; loaded only with the staff's side. */
export const tabletWords = (): TabletWords => (language() === "en" ? enTablet : viTablet);
