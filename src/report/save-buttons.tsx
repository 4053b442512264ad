import { createSignal } from "solid-js";
import { saveFile } from "../device/save-file";
import { csvOf, type FigureTable } from "../domain/figures/figure-table";
import { reportWords } from "../wording/report-words";

interface SaveButtonsProps {
  /** Name of the files, without an ending. */
  file: string;
  tables: () => readonly FigureTable[];
}

/** Print, CSV and Excel; the writer of Excel files is fetched when somebody asks for one. */
export function SaveButtons(props: SaveButtonsProps) {
  const [said, setSaid] = createSignal("");
  const save = async (ending: string, make: () => Promise<Uint8Array<ArrayBuffer>>) => {
    const file = `${props.file}.${ending}`;
    try {
      saveFile(file, await make());
      setSaid(reportWords().saved(file));
    } catch {
      setSaid(reportWords().notSaved);
    }
  };
  const csv = async () => new TextEncoder().encode(csvOf(props.tables()));
  const excel = async () => (await import("./excel-file")).excelFile(props.tables());
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
