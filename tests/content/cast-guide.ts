import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Guide } from "../../src/domain/guide/guide";
import { readGuideFile } from "../../src/content/read-guide-file";

const path = fileURLToPath(new URL("./cast/papers/thu-moi-phan.yaml", import.meta.url));

/** The text of a guide that is right, for tests that spoil one thing in it. */
export const castText = readFileSync(path, "utf8");

/** A guide in which every kind of screen and every part of one occurs. */
export function castGuide(): Guide {
  const read = readGuideFile({ file: "papers/thu-moi-phan.yaml", text: castText });
  if ("faults" in read) throw new Error(read.faults.map((fault) => `${fault.line}: ${fault.says}`).join("\n"));
  return read.guide;
}
