import { guidesHere } from "../content/catalogue";
import type { Guide, GuideSummary } from "../domain/guide/guide";

/** The guide that comes after this one in its topic, and behind the last one the first again; none in a topic of one guide. */
export function nextGuide({ code, topic }: Pick<Guide, "code" | "topic">): GuideSummary | undefined {
  const all = guidesHere().filter((one) => one.topic === topic);
  const next = all[(all.findIndex((one) => one.code === code) + 1) % all.length];
  return next?.code === code ? undefined : next;
}
