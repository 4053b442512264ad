import { createSignal } from "solid-js";
import { importMembers } from "../../desk/team/import-members";
import { readMemberLines, type LineFault, type MemberLine } from "../../domain/team/member-line";
import type { TeamContext } from "../team-context";
import { createPinSheet } from "./create-pin-sheet";
import { knownWords } from "./known-words";
import { makePin } from "./make-pin";
import { readSheet } from "./read-sheet";

export interface Preview {
  lines: MemberLine[];
  faults: LineFault[];
  /** Headings of columns that are not taken. */
  ignored: string[];
}

/** A file of members on its way in: read and looked at, then added, all or nobody. */
export function createImport(context: TeamContext) {
  const [preview, setPreview] = createSignal<Preview>();
  const [fault, setFault] = createSignal("");
  const [added, setAdded] = createSignal<number>();
  const { add } = createPinSheet(context);
  const [adding, setAdding] = createSignal(false);
  const onFile = async (file: File) => {
    const sheet = await readSheet(file);
    setAdded(undefined);
    setFault("fault" in sheet ? sheet.fault : "");
    const read = "rows" in sheet && readMemberLines(sheet.rows, knownWords(context));
    setPreview(read ? { ...read, ignored: sheet.ignored } : undefined);
  };
  const onAdd = async () => {
    setAdding(true);
    const { desk, office } = context.session();
    const file = { office, unit: context.view().office.unit || office, lines: preview()!.lines, makePin };
    await context.act(async () => {
      const answer = await importMembers(desk, file, context.me());
      if ("refused" in answer) return answer.refused;
      add(answer);
      setAdded(answer.length);
      setPreview(undefined);
      return undefined;
    });
    setAdding(false);
  };
  return { preview, fault, adding, added, onFile, onAdd };
}
