import type { Desk } from "../desk";
import { confirmSender, readFigures, takeFigures, type FiguresCome, type NotRead } from "./import-figures";

/** A file that somebody chose, not read yet. */
export interface ChosenFile {
  name: string;
  text: () => Promise<string>;
}

/** Why a file was not taken. "not-read": the disk it lies on did not give it. */
export type NotTaken = NotRead | { fault: "not-read" | "unconfirmed" | "leads-only" };

/** What came of many files. */
export interface ManyCome {
  /** Units whose figures were taken, each once. */
  taken: string[];
  /** Units of which nothing was new. */
  older: string[];
  /** The files of each sender whose mark nobody compared yet; nothing of theirs was taken. */
  unknown: FiguresCome[][];
  faults: { file: string; not: NotTaken }[];
}

/**
 * Takes figures out of many files, one after the other; one that cannot be taken stops none of the others. `heard` is told
 * how many were looked at. `by`: a member who may keep figures.
 */
export async function takeMany(
  desk: Desk,
  files: readonly ChosenFile[],
  { by, heard }: { by: string; heard: (read: number) => void },
): Promise<ManyCome> {
  const told = listOf();
  const waiting = new Map<string, FiguresCome[]>();
  for (const [at, file] of files.entries()) {
    const come = await readOne(desk, file);
    if ("fault" in come) told.faults.push({ file: file.name, not: come });
    else if (come.sender) await takeOne(desk, come, { by, file: file.name, told });
    else waiting.set(come.key, [...(waiting.get(come.key) ?? []), come]);
    heard(at + 1);
  }
  return { ...told, unknown: [...waiting.values()] };
}

/** Somebody compared the mark of a sender: all that came of it is taken. */
export async function takeConfirmed(desk: Desk, files: readonly FiguresCome[], by: string): Promise<ManyCome> {
  const told = listOf();
  const [first] = files;
  const answer = first ? await confirmSender(desk, first, by) : "confirmed";
  for (const come of files) {
    const file = come.file.office;
    if (answer === "confirmed") await takeOne(desk, come, { by, file, told });
    else told.faults.push({ file, not: { fault: answer } });
  }
  return told;
}

const listOf = (): ManyCome => ({ taken: [], older: [], unknown: [], faults: [] });

async function readOne(desk: Desk, file: ChosenFile): Promise<FiguresCome | NotTaken> {
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { fault: "not-read" } : readFigures(desk, text);
}

async function takeOne(desk: Desk, come: FiguresCome, of: { by: string; file: string; told: ManyCome }): Promise<void> {
  const { by, file, told } = of;
  const answer = await takeFigures(desk, come, by);
  if (answer !== "taken" && answer !== "older") told.faults.push({ file, not: { fault: answer } });
  else if (!told[answer].includes(come.file.root)) told[answer].push(come.file.root);
}
