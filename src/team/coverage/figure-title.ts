import { efforts, helpTotals } from "../../domain/figures/coverage-figures";
import { isKeyOf } from "../../domain/key-of";
import type { Office } from "../../domain/office/office";
import { coverageWords } from "../../wording/coverage-words";
import { effortName } from "../../wording/effort-name";
import { words } from "../../wording/words";
import { figureName } from "./level-name";

/** What any figure of a unit is called: those of coverage, of help by topic, and of the effort of an organisation. */
export function figureTitle(what: string, office: Office): string {
  const says = coverageWords();
  const [kind, key = "", end = ""] = what.split("/");
  const column = efforts.find((effort) => effort === end);
  if (what === helpTotals.alone || what === helpTotals["for-them"])
    return `${says.topics.total} · ${says.efforts[what === helpTotals.alone ? "alone" : "for-them"]}`;
  if (kind === "org" && column) return `${effortName(office, key)} · ${says.efforts[column]}`;
  if (kind === "topic" && column) return `${topicName(key)} · ${says.efforts[column]}`;
  return figureName(what, { office });
}

/** A topic by its name on the welcome; help that named none was a general question. */
export function topicName(topic: string): string {
  const { topics } = words().welcome;
  return topic === "general" ? coverageWords().topics.general : isKeyOf(topics, topic) ? topics[topic] : topic;
}
