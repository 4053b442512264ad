import { noticesText, readShippedPackages } from "../../build/third-party";
import type { Guide } from "../../domain/guide/guide";
import { practiceFile } from "./practice-file";
import { practiceFiles } from "./practice-files";
import { practicePage } from "./practice-page";
import { practiceFilePlace, practicePlace } from "./practice-places";
import { practiceStyles } from "./practice-styles";

/** The practice at home by its places under /G/: its page, what runs there, and each guide as it is practised. */
export async function writePractice(root: string, guides: Guide[]): Promise<Record<string, string>> {
  const made = await practiceFiles(root);
  const styles = await practiceStyles(root);
  // The pages may be deployed without the station, which has the notices of all packages.
  const packages = readShippedPackages(root).filter(({ name }) => name === "solid-js");
  const own = [
    { name: "index.html", code: practicePage(made) },
    { name: "notices.txt", code: noticesText(packages) },
    ...Object.values(made),
  ];
  return {
    ...Object.fromEntries(own.map(({ name, code }) => [practicePlace + name, code])),
    ...Object.fromEntries(guides.map((guide) => [practiceFilePlace(guide.code), practiceFile(guide, styles)])),
  };
}
