import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { partOf } from "./part-of-guide";
import { readGuideFile } from "./read-guide-file";
import { refuseFaults } from "./refuse-faults";

const guideFile = /\/content\/guides\/[^/]+\/[^/]+\.yaml(\?(summary|words|text))?$/;

export const isGuideFile = (id: string): boolean => guideFile.test(id);

/** The file of an address that asks for a guide or a part of it. */
export const pathOf = (id: string): string => id.replace(/\?\w+$/, "");

/** The code of the module that a guide's file becomes; undefined when it has faults, which are told. */
export function guideModule(id: string, root: string): string | undefined {
  const path = pathOf(id);
  // Whoever writes guides on a tablet begins with the file itself.
  if (id.endsWith("?text")) return `export default ${JSON.stringify(readFileSync(path, "utf8"))}`;
  const file = relative(root, path).split(sep).join("/");
  const read = readGuideFile({ file, text: readFileSync(path, "utf8") });
  if ("guide" in read) return `export default ${JSON.stringify(partOf(read.guide, id))}`;
  refuseFaults(read.faults);
  return undefined;
}
