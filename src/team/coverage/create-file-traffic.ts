import { createSignal } from "solid-js";
import { exportFigures } from "../../desk/figures/export-figures";
import { confirmSender, readFigures, takeFigures, type FiguresCome } from "../../desk/figures/import-figures";
import { placeOfOffice } from "../../desk/figures/own-figures";
import { fingerprint } from "../../desk/signed-file";
import { saveFile } from "../../device/save-file";
import { fileName } from "../../domain/figures/file-name";
import { coverageWords } from "../../wording/coverage-words";
import type { TeamContext } from "../team-context";
import { faultText } from "./file-fault";

/** Figures on their way: saving the own file, and taking in another's once its sender's mark was compared. */
export function createFileTraffic(context: TeamContext) {
  const says = () => coverageWords().file;
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const [asked, setAsked] = createSignal<FiguresCome>();
  const { desk, office } = context.session();
  const onSave = async () => {
    const text = await exportFigures(desk, office);
    if (!text) return;
    const { place } = placeOfOffice(context.view());
    saveFile(fileName(says().name(place.name, context.view().today), "json"), text);
    setSaid({ fault: "", good: says().saved(await fingerprint(desk.identity.key)) });
  };
  const take = async (come: FiguresCome) => {
    const answer = await takeFigures(desk, come, context.me());
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
    const answer = await confirmSender(desk, come, context.me());
    if (answer === "confirmed") await take(come);
    else setSaid({ fault: says().faults[answer], good: "" });
  };
  return { said, asked, onSave, onFile, onConfirm, onRefuse: () => setAsked(undefined) };
}
