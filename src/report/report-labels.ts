import type { ReportView } from "../desk/live-report";
import type { TopicCounted } from "../domain/figures/detail-counts";
import { monthFacts, sentenceOf } from "../domain/figures/month-facts";
import { helped, type Ends } from "../domain/figures/report";
import type { Spread } from "../domain/figures/spread";
import { effortName } from "../wording/effort-name";
import { locale } from "../wording/locale";
import type { ReportWords } from "../wording/vi/report";
import { words } from "../wording/words";
import type { Labels } from "./table-parts";

const topicName = (topic: TopicCounted, says: ReportWords): string =>
  topic === "general" ? says.general : words().welcome.topics[topic];

/** The rows of a report with the names people know them by. */
export function labelsOf(view: ReportView, says: ReportWords): Labels {
  const helpers = [...view.report.helpers].map(
    ([id, ends]) => [view.names.get(id) ?? id, ends, id] as [string, Ends, string],
  );
  return {
    says,
    topic: (topic) => topicName(topic, says),
    helpers: helpers.sort((a, b) => helped(b[1]) - helped(a[1]) || a[0].localeCompare(b[0], locale())),
    organisation: (id) => effortName(view.office, id),
  };
}

/** The report in sentences; `waited` is how long people waited, where that is known. */
export function sentencesOf(view: ReportView, says: ReportWords, waited?: Spread): string[] {
  const { report, earlier, beforeOpening, period, office, team } = view;
  const telling = {
    office: office.name,
    period,
    earlier,
    beforeOpening,
    team,
    nameOf: (topic: TopicCounted) => topicName(topic, says),
    nameOfOrganisation: (id: string) => effortName(office, id),
    waited,
  };
  return monthFacts(report, telling).map((fact) => sentenceOf(fact, says.sentences));
}
