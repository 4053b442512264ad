import * as addresses from "../../src/domain/addresses";
import { codeOf } from "./code-of";
import type { Fault, Sources } from "./find-faults";

/** The one table, in which addresses are typed. */
const table = "domain/addresses.ts";

/** The phone's home pages and the workers have addresses of their own; `/` alone is the start of any site. */
const elsewhere = /^(build|content|worker)\//;
const mayGoToStart = /^(ui|device)\//;

const firstParts = new Set(
  Object.values<string>(addresses)
    .map((address) => address.split("/")[1])
    .filter(Boolean),
);

const typed = /["'`]\/([a-z-]+)(?=["'`/?#])/g;
const start = /(?:href=|path=|navigate\(|replace\(|pathname [!=]== |\?\? )"\/"/;

/** Where the address of a screen is typed instead of taken from the table. */
export function findAddressFaults(sources: Sources): Fault[] {
  if (!sources.has(table)) throw new Error("The table of addresses was not found: these rules looked at nothing.");
  return [...sources].flatMap(([file, source]) => {
    if (file === table || elsewhere.test(file)) return [];
    const code = codeOf(file, source);
    const found = [...code.matchAll(typed)].map(([, part]) => part!).filter((part) => firstParts.has(part));
    if (!mayGoToStart.test(file) && start.test(code)) found.push("");
    return found.map((part) => ({ file, says: `types the address /${part}, which stands in ${table}` }));
  });
}
