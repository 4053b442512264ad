import { createSignal } from "solid-js";
import { exportFigures } from "../../desk/figures/export-figures";
import {
  confirmSender,
  readFigures,
  takeFigures,
  type FiguresCome,
  type NotRead,
} from "../../desk/figures/import-figures";
import { markOf } from "../../desk/signed-file";
import { saveFile } from "../../device/save-file";
import { dayInVietnam } from "../../domain/office/service-day";
import { coverageWords } from "../../wording/coverage-words";
import { typedDay } from "../../wording/typed-day";
import type { TeamRoom } from "../team-room";
import { figureName } from "./level-name";

/** Figures on their way: saving the own file, and taking in another's once its sender's mark was compared. */
export function createFileTraffic(room: TeamRoom) {
  const says = () => coverageWords().file;
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const [asked, setAsked] = createSignal<FiguresCome>();
  const { desk, office } = room.session();
  const onSave = async () => {
    const text = await exportFigures(desk, office);
    if (!text) return;
    const { office: own, today } = room.view();
    saveFile(says().name(own.unit || own.id, today), text);
    setSaid({ fault: "", good: says().saved(await markOf(desk.identity.key)) });
  };
  const take = async (come: FiguresCome) => {
    const answer = await takeFigures(desk, come, room.me());
    const name = come.file.office;
    if (answer === "taken" || answer === "older") setSaid({ fault: "", good: says()[answer](name) });
    else setSaid({ fault: says().faults[answer], good: "" });
  };
  const onFile = async (file: File) => {
    setAsked(undefined);
    const come = await readFigures(desk, await file.text());
    const fault = "fault" in come ? faultText(come) : "";
    setSaid({ fault, good: "" });
    if ("fault" in come) return;
    if (come.sender) await take(come);
    else setAsked(come);
  };
  const onConfirm = async (come: FiguresCome) => {
    setAsked(undefined);
    await confirmSender(desk, come, room.me());
    await take(come);
  };
  return { said, asked, onSave, onFile, onConfirm, onRefuse: () => setAsked(undefined) };
}

/** Why a file was not taken; what it says that cannot be is named, so that its sender finds it. */
function faultText(not: NotRead): string {
  const says = coverageWords().file.faults;
  switch (not.fault) {
    case "later-than-now":
      return says[not.fault](typedDay(dayInVietnam(not.at)));
    case "no-period":
      return says[not.fault](not.period);
    case "more-than-all":
      return says[not.fault](not.name, figureName(not.what), `${not.have}/${not.of}`);
    default:
      return says[not.fault];
  }
}
