import { createSignal, Match, Switch } from "solid-js";
import { addressOfReport } from "../domain/figures/report-address";
import { createWayBack } from "../ui/create-way-back";
import { createArgument } from "./create-argument";
import { createDraft } from "./create-draft";
import type { KnownReport } from "./create-report";
import { createTables } from "./create-tables";
import { Letter } from "./letter";
import { ReportFigures } from "./report-figures";
import { RowsBehindNumber } from "./rows-behind-number";

interface ReportBodyProps {
  known: KnownReport;
  /** The number whose rows are shown in place of the report. */
  number: string | undefined;
}

/** The report itself, or the rows behind one of its numbers, or its words as they will be printed. */
export function ReportBody(props: ReportBodyProps) {
  let body: HTMLDivElement | undefined;
  const view = () => props.known.view;
  const argument = createArgument(view, () => props.known.rows);
  const tables = createTables(view, argument);
  const draft = createDraft(view, argument);
  const [writing, setWriting] = createSignal(false);
  createWayBack(
    () => props.number,
    () => body,
  );
  return (
    <>
      <Switch>
        <Match when={props.number}>
          {(number) => (
            <RowsBehindNumber
              number={number()}
              named={tables.named(number())}
              rows={props.known.rows}
              labels={argument.labels()}
              back={addressOfReport(view().period)}
            />
          )}
        </Match>
        <Match when={writing()}>
          <Letter draft={draft} view={view()} today={props.known.rows.today} onBack={() => setWriting(false)} />
        </Match>
      </Switch>
      <div ref={body} class="report-body" hidden={Boolean(props.number) || writing()}>
        <ReportFigures
          known={props.known}
          argument={argument}
          tables={tables}
          text={draft.text()}
          onLetter={() => setWriting(true)}
        />
      </div>
    </>
  );
}
