import { sentOf } from "../../domain/figures/coverage-figures";
import { figuresFileKind, readFiguresFile, type FiguresFile, type Impossible } from "../../domain/figures/figures-file";
import { hangUnder } from "../../domain/figures/hang-under";
import { oneIf } from "../../domain/figures/portions";
import { whoSent, type FiguresSender } from "../../domain/figures/sender";
import type { Told } from "../../domain/figures/unit-figures";
import { mayDo, type Desk } from "../desk";
import { readSignedFile } from "../signed-file";
import { nameAbove } from "./name-above";
import { placeHere } from "./place-here";

/** A file that came, with what there is to know of who sent it. */
export interface FiguresCome extends FiguresSender {
  file: FiguresFile;
  key: string;
  mark: string;
}

export type NotRead = { fault: "unreadable" | "forged" | "other-unit" } | Impossible;

/**
 * Reads a signed file of figures, and whether its sender is known; a known sender speaks for its own unit only. A file
 * that says what cannot be is refused whole.
 */
export async function readFigures(desk: Desk, text: string): Promise<FiguresCome | NotRead> {
  const read = await readSignedFile(text, figuresFileKind);
  if ("fault" in read) return read;
  const file = readFiguresFile(read.body, desk.now());
  if ("fault" in file) return file;
  const senders = await (await desk.figures()).senders();
  const known = whoSent(senders, read.key, file.root);
  return known === "other" ? { fault: "other-unit" } : { file, key: read.key, mark: read.mark, ...known };
}

/** A lead says once that the mark of a sender is the one its office told; from then on its files are taken. */
export async function confirmSender(desk: Desk, come: FiguresCome, by: string): Promise<"confirmed" | "leads-only"> {
  if (!(await mayDo(desk, by, "keep-figures"))) return "leads-only";
  const { key, mark, file } = come;
  const sender = { key, mark, unit: file.root, name: file.office, confirmedAt: desk.now(), by };
  await (await desk.figures()).keepSender(sender);
  return "confirmed";
}

/**
 * Takes what is new in the file of a confirmed sender, under this office where it leads up to nothing else. The order of files means nothing, and a file taken again changes
 * nothing: a part that is as old as what stands there is passed over.
 */
export async function takeFigures(
  desk: Desk,
  { key, file: sent }: FiguresCome,
  by: string,
): Promise<"taken" | "older" | "unconfirmed" | "leads-only"> {
  if (!(await mayDo(desk, by, "keep-figures"))) return "leads-only";
  const shelf = await desk.figures();
  const known = (await shelf.senders()).some((sender) => sender.key === key && sender.unit === sent.root);
  if (!known) return "unconfirmed";
  const here = await placeHere(desk);
  const file = here ? hangUnder(sent, here) : sent;
  let kept = false;
  for (const { period, rows } of file.parts) {
    await nameAbove(shelf, period, file.above);
    const answer = await shelf.takeWhole(period, { root: file.root, toldAt: file.madeAt, rows: cameFrom(file, rows) });
    kept ||= answer === "kept";
  }
  return kept ? "taken" : "older";
}

/** That the figures of its unit came, the receiver adds. */
const cameFrom = ({ root }: FiguresFile, rows: readonly Told[]): Told[] =>
  rows.map((row) => (row.unit === root ? { ...row, own: { ...row.own, [sentOf(row.kind)]: oneIf(true) } } : row));
