import type { Fault, Sources } from "./find-faults";

/** Lines a file of src may have, style sheets included: half of them, nine in ten of them, any of them. */
const lines = { half: 50, nineInTen: 110, most: 200 };

const linesOf = (source: string) => source.trimEnd().split("\n").length;

/** Files that are too long, and what is too long about all of them together. */
export function findSizeFaults(sources: Sources): Fault[] {
  if (sources.size === 0) throw new Error("No file was found: these rules looked at nothing.");
  const sizes = [...sources.values()].map(linesOf).sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.floor(sizes.length * share)]!;
  const faults = [...sources]
    .filter(([, source]) => linesOf(source) > lines.most)
    .map(([file, source]) => ({ file, says: `has ${linesOf(source)} lines; ${lines.most} are allowed` }));
  if (at(0.5) > lines.half) faults.push({ file: "", says: `half of the files have over ${lines.half} lines` });
  if (at(0.9) > lines.nineInTen) faults.push({ file: "", says: `one file in ten has over ${lines.nineInTen} lines` });
  return faults;
}
