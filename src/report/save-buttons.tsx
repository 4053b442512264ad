import { createSignal } from "solid-js";
import type { ReportView } from "../desk/live-report";
import { saveFile } from "../device/save-file";
import { fileName } from "../domain/figures/file-name";
import { linesOf, type FigureTable } from "../domain/figures/figure-table";
import { writeCsv } from "../domain/figures/write-csv";
import { reportWords } from "../wording/report-words";
import { staffWords } from "../wording/staff-words";
import { createHeadTable } from "./create-head-table";

interface SaveButtonsProps {
  view: ReportView;
  tables: () => readonly FigureTable[];
}

/** Buttons for print, CSV and Excel. The library that writes Excel files is loaded only when it is needed. */
export function SaveButtons(props: SaveButtonsProps) {
  const [said, setSaid] = createSignal("");
  const save = async (ending: string, make: () => Promise<Uint8Array<ArrayBuffer>>) => {
    const file = fileName(`${reportWords().heading(props.view.period)} ${props.view.office.name}`, ending);
    try {
      saveFile(file, await make());
      setSaid(reportWords().savedAs(file));
    } catch {
      setSaid(staffWords().notSaved);
    }
  };
  const head = createHeadTable(() => props.view);
  const whole = async () => [await head(), ...props.tables()];
  const csv = async () => new TextEncoder().encode(writeCsv(linesOf(await whole())));
  const excel = async () => (await import("./excel-file")).excelFile(await whole());
  return (
    <div class="save-buttons">
      <button class="btn quiet" onClick={() => print()}>
        {reportWords().print}
      </button>
      <button class="btn quiet" onClick={() => void save("csv", csv)}>
        {reportWords().csv}
      </button>
      <button class="btn quiet" onClick={() => void save("xlsx", excel)}>
        {reportWords().excel}
      </button>
      <p role="status">{said()}</p>
    </div>
  );
}
