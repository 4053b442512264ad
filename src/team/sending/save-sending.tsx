import { createSignal } from "solid-js";
import type { SendingView } from "../../desk/live-sending";
import { saveFile } from "../../device/save-file";
import { fileName } from "../../domain/figures/file-name";
import { linesOf } from "../../domain/figures/figure-table";
import type { Sending } from "../../domain/figures/sending";
import { writeCsv } from "../../domain/figures/write-csv";
import { sendingWords } from "../../wording/sending-words";
import { staffWords } from "../../wording/staff-words";
import { sendingTables } from "./sending-tables";

interface SaveSendingProps {
  /** What the file is called, in words. */
  name: string;
  all: readonly Sending[];
  view: SendingView;
  months: readonly string[];
}

/** What stands on the screen, printed or as a file; Excel's library is fetched when somebody asks for it. */
export function SaveSending(props: SaveSendingProps) {
  const says = () => sendingWords().save;
  const [said, setSaid] = createSignal("");
  const tables = () => sendingTables(props.all, props.view, props.months);
  const save = async (ending: string, make: () => Promise<Uint8Array<ArrayBuffer>>) => {
    const name = fileName(props.name, ending);
    const made = await make().catch(() => undefined);
    if (made) saveFile(name, made);
    setSaid(made ? says().done(name) : staffWords().notSaved);
  };
  const csv = async () => new TextEncoder().encode(writeCsv(linesOf(tables())));
  const excel = async () => (await import("../../report/excel-file")).excelFile(tables());
  return (
    <p class="row unprinted">
      <button class="btn quiet" onClick={() => print()}>
        {says().print}
      </button>
      <button class="btn quiet" onClick={() => void save("csv", csv)}>
        {says().csv}
      </button>
      <button class="btn quiet" onClick={() => void save("xlsx", excel)}>
        {says().excel}
      </button>
      <span role="status">{said()}</span>
    </p>
  );
}
