import { Show } from "solid-js";
import type { ReportView } from "../desk/live-report";
import type { PromiseView } from "../desk/live-promise";
import type { FigureTable } from "../domain/figures/figure-table";
import { reportWords } from "../wording/report-words";
import type { FigureLabels } from "./figure-labels";
import { Headline } from "./headline";
import { InWords } from "./in-words";
import { PromiseCard } from "./promise-card";
import { SaveButtons } from "./save-buttons";

interface ReportTopProps {
  view: ReportView;
  /** The report in words, as they stand now. */
  text: string;
  /** All tables that go into a file. */
  saved: () => readonly FigureTable[];
  onLetter: () => void;
  promise: PromiseView | undefined;
  today: string;
  labels: FigureLabels;
}

/** What a lead is asked for first: four figures, the words, and the report as a file or on paper. */
export function ReportTop(props: ReportTopProps) {
  return (
    <>
      <p class="print-only">{props.view.office.name}</p>
      <Headline report={props.view.report} earlier={props.view.earlier} period={props.view.period} />
      <Show when={props.promise}>
        {(promise) => <PromiseCard view={promise()} today={props.today} labels={props.labels} />}
      </Show>
      <InWords heading={reportWords().paragraph} text={props.text} onLetter={() => props.onLetter()} />
      <SaveButtons view={props.view} tables={props.saved} />
    </>
  );
}
