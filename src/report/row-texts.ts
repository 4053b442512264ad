import type { ReportRows } from "../desk/live-report-rows";
import { minutesUntilServed, topicOf, type TopicCounted } from "../domain/figures/detail-counts";
import type { FigureRow } from "../domain/figures/figure-table";
import type { Source, SummedRow } from "../domain/figures/summed-row";
import { minutesHelped } from "../domain/figures/time-spent";
import { dayInVietnam } from "../domain/office/service-day";
import type { HelpRequest } from "../domain/request/help-request";
import { dutyWords } from "../wording/duty-words";
import { typedDay } from "../wording/typed-day";
import type { FigureLabels } from "./figure-labels";

/** What a row shows besides its own part of the sum; "" where it has none. */
interface RowText {
  row: string;
  day: string;
  topic?: string;
  end?: string;
  who?: string | undefined;
  waited?: number | undefined;
  helped?: number | undefined;
}

/** The head of a table of rows. */
export const rowsHead = ({ words }: FigureLabels): string[] => {
  const { row, day, topic, end, who, waited, helped, n } = words.rows.columns;
  return [row, day, topic, end, who, waited, helped, n];
};

/** The rows that a number sums, as they are read; nobody who was helped is named. */
export function rowTexts(rows: readonly SummedRow[], { names }: ReportRows, labels: FigureLabels): FigureRow[] {
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : (names.get(id) ?? id));
  return rows.map((row) => {
    const { row: label, day, topic = "", end = "", who, waited, helped } = textOf(row, labels);
    const minutes = (value: number | undefined) => (value === undefined ? "" : Math.ceil(value));
    return {
      label,
      cells: [
        day ? typedDay(day) : "",
        topic,
        end,
        nameOf(who) ?? "",
        minutes(waited),
        minutes(helped),
        addsOf(row, labels),
      ],
    };
  });
}

/** Hours are added up in minutes, all else by number. */
const addsOf = (row: SummedRow, { words }: FigureLabels): number | string =>
  row.kind === "shift" ? words.rows.minutes(row.n) : row.n;

type TextOf = { [K in Source["kind"]]: (row: Source & { kind: K }, labels: FigureLabels) => RowText };

const textOf = (row: SummedRow, labels: FigureLabels): RowText =>
  (texts[row.kind] as (row: SummedRow, labels: FigureLabels) => RowText)(row, labels);

const topicName = (topic: TopicCounted, labels: FigureLabels): string => labels.topic(topic);

const texts: TextOf = {
  request: ({ request }, labels) => ({
    row: request.number,
    day: request.day,
    topic: topicName(topicOf(request), labels),
    end: endText(request, labels),
    who: "by" in request ? request.by : undefined,
    waited: minutesUntilServed(request),
    helped: minutesHelped(request),
  }),
  outing: ({ outing }, labels) => ({
    row: outing.kind === "help" ? labels.words.rows.help : labels.words.rows.outreach,
    day: outing.day,
    topic: topicName(outing.topic ?? "general", labels),
    end:
      outing.kind === "help"
        ? `${labels.says.ends["did-it-alone"]} ${outing.alone}, ${labels.says.ends["done-for-them"]} ${outing.forThem}`
        : "",
    who: outing.member,
  }),
  duty: ({ duty, turn }) => ({ row: dutyWords().kinds[duty.what], day: turn.on, who: duty.member }),
  shift: ({ shift }, { words }) => ({ row: words.rows.shift(shift.from, shift.to), day: shift.day, who: shift.member }),
  member: ({ member }, { words }) => ({ row: words.rows.member, day: "", who: member.id }),
  passed: ({ member, topic, at }, labels) => ({
    row: labels.words.rows.passed,
    day: dayInVietnam(at),
    topic: topicName(topic, labels),
    who: member.id,
  }),
};

const endText = (request: HelpRequest, { says, words }: FigureLabels): string =>
  request.state === "closed" ? says.ends[request.outcome] : words.rows.open;
