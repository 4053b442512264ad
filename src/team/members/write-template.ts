import { memberColumns } from "../../domain/team/member-line";
import { teamWords } from "../../wording/team-words";

/** The Excel file a lead fills in: the headings, and one line that shows how. */
export async function writeTemplate(): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const { columns, file } = teamWords();
  const head = memberColumns.map((column) => ({ value: columns[column], type: String, fontWeight: "bold" as const }));
  const example = file.example.map((value) => ({ value, type: String }));
  const sheet = {
    data: [head, example],
    sheet: file.sheet,
    columns: memberColumns.map(() => ({ width: 26 })),
    stickyRowsCount: 1,
  };
  return writeExcelFile([sheet]).toBlob();
}
