import type { ReportView } from "../desk/live-report";
import { figuresWords } from "../wording/figures-words";
import { reportWords } from "../wording/report-words";
import type { FiguresWords } from "../wording/vi/figures";
import { labelsOf } from "./report-labels";
import type { Labels } from "./table-parts";

/** What tables that argue are labelled with: the words of the report, and their own. */
export interface FigureLabels extends Labels {
  words: FiguresWords;
}

/** The labels of a report in the language of the moment. */
export const figureLabels = (view: ReportView): FigureLabels => ({
  ...labelsOf(view, reportWords()),
  words: figuresWords(),
});
