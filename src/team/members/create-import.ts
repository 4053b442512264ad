import { createSignal } from "solid-js";
import { importMembers, type Arrived } from "../../desk/team/import-members";
import { randomPin } from "../../device/random-pin";
import { pinFault } from "../../domain/office/pin-guard";
import { readMemberLines, type LineFault, type MemberLine } from "../../domain/team/member-line";
import type { TeamRoom } from "../team-room";
import { knownWords } from "./known-words";
import { readSheet } from "./read-sheet";

export interface Preview {
  lines: MemberLine[];
  faults: LineFault[];
  /** Headings of columns that are not taken. */
  ignored: string[];
}

/** A file of members on its way in: read and looked at, then added, all or nobody. */
export function createImport(room: TeamRoom) {
  const [preview, setPreview] = createSignal<Preview>();
  const [fault, setFault] = createSignal("");
  const [arrived, setArrived] = createSignal<Arrived[]>();
  const [adding, setAdding] = createSignal(false);
  const onFile = async (file: File) => {
    const sheet = await readSheet(file);
    setArrived(undefined);
    setFault("fault" in sheet ? sheet.fault : "");
    const read = "rows" in sheet && readMemberLines(sheet.rows, knownWords(room));
    setPreview(read ? { ...read, ignored: sheet.ignored } : undefined);
  };
  const onAdd = async () => {
    setAdding(true);
    const { desk, office } = room.session();
    const file = { office, unit: room.view().office.unit || office, lines: preview()!.lines, makePin };
    await room.act(async () => {
      const answer = await importMembers(desk, file, room.me());
      if ("refused" in answer) return answer.refused;
      setArrived(answer);
      setPreview(undefined);
      return undefined;
    });
    setAdding(false);
  };
  return { preview, fault, arrived, adding, onFile, onAdd, onHandedOver: () => setArrived(undefined) };
}

function makePin(): string {
  const pin = randomPin();
  return pinFault(pin) ? makePin() : pin;
}
