import { guidesHere } from "../../../content/catalogue";
import { spokenLanguages } from "../../../domain/office/spoken-language";
import type { Whereabouts } from "../../../domain/practice/whereabouts";
import type { Asking } from "../../../domain/request/decide-ask";
import { language } from "../../../wording/words";

/** Where the citizen is stuck, in which topic, and the language they read when it is not Vietnamese: nothing they were asked. */
export function toldByTheScreen(from: Whereabouts | undefined): Asking {
  const topic = from && guidesHere().find(({ code }) => code === from.guide)?.topic;
  const spoken = spokenLanguages.find((one) => one === language() && one !== "vi");
  return { ...(from && { from }), ...(topic && { topic }), ...(spoken && { language: spoken }) };
}
