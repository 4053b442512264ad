import type { FiguresFile } from "./figures-file";
import type { UnitPlace } from "./unit-figures";

/**
 * A file as it counts for the office that receives it. Where the file's units lead up to nothing that the receiver stands
 * in, they hang under the receiver: an office that never said where it stands receives figures as well, and so does one whose
 * sender never said it. Otherwise such figures would be kept and stand in no sum.
 */
export function hangUnder(file: FiguresFile, receiver: { place: UnitPlace; above: readonly UnitPlace[] }): FiguresFile {
  const own = [receiver.place, ...receiver.above].map(({ unit }) => unit);
  const chain = [file.root, ...file.above.map(({ unit }) => unit)];
  if (chain.some((unit) => own.includes(unit))) return file;
  const top = chain.at(-1);
  const hung = <Row extends UnitPlace>(row: Row): Row =>
    row.unit === top ? { ...row, parent: receiver.place.unit } : row;
  return {
    ...file,
    above: file.above.map(hung),
    parts: file.parts.map(({ period, rows }) => ({ period, rows: rows.map(hung) })),
  };
}
