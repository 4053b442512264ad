import { resume } from "./vi/resume";
import { wordsOf } from "./words";

/** The words of the code with which one goes on, in the language of the moment; the practice screens have no use for them. */
export const resumeWords = wordsOf("resume", resume);
