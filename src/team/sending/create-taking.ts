import { createSignal } from "solid-js";
import type { FiguresCome } from "../../desk/figures/import-figures";
import { takeConfirmed, takeMany, type ManyCome } from "../../desk/figures/take-many";
import { fileLimits, megabyte } from "../../domain/office/file-limits";
import { sendingWords } from "../../wording/sending-words";
import { staffWords } from "../../wording/staff-words";
import { faultText } from "../coverage/file-fault";
import type { TeamContext } from "../team-context";

interface Fault {
  file: string;
  why: string;
}

const isFigures = ({ name }: File): boolean => /\.json$/i.test(name);
const fits = ({ size }: File): boolean => size <= fileLimits.figures * megabyte;

/** Many files being taken: how far it is, what came of them, and whose marks are still to be compared. */
export function createTaking(context: TeamContext) {
  const says = () => sendingWords().many;
  const { desk } = context.session();
  const [said, setSaid] = createSignal("");
  const [faults, setFaults] = createSignal<Fault[]>([]);
  const [unknown, setUnknown] = createSignal<FiguresCome[][]>([]);
  const tell = (come: ManyCome, more: string[] = []) => {
    const sentences = [
      come.taken.length ? says().taken(come.taken.length) : "",
      come.older.length ? says().older(come.older.length) : "",
      ...more,
    ];
    setSaid(sentences.filter(Boolean).join(" "));
    setFaults((before) => [...before, ...come.faults.map(({ file, not }) => ({ file, why: faultText(not) }))]);
  };
  const onFiles = async (chosen: readonly File[]) => {
    const files = chosen.filter(isFigures);
    const small = files.filter(fits);
    setUnknown([]);
    setFaults(files.filter((file) => !fits(file)).map(({ name }) => ({ file: name, why: tooLarge() })));
    if (!files.length) return void setSaid(says().noneFit);
    const heard = (read: number) => setSaid(says().reading(read, small.length));
    heard(0);
    const come = await takeMany(
      desk,
      small.map((file) => ({ name: file.name, text: () => file.text() })),
      { by: context.me(), heard },
    );
    const passed = chosen.length - files.length;
    tell(come, passed ? [says().passed(passed)] : []);
    setUnknown(come.unknown);
  };
  const onRefuse = (files: readonly FiguresCome[]) => void setUnknown(unknown().filter((one) => one !== files));
  const onConfirm = async (files: readonly FiguresCome[]) => {
    onRefuse(files);
    tell(await takeConfirmed(desk, files, context.me()));
  };
  return { said, faults, unknown, onFiles, onConfirm, onRefuse };
}

const tooLarge = (): string => staffWords().fileTooLarge(fileLimits.figures);
