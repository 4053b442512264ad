import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { inspect } from "node:util";
import type { Plugin, ResolvedConfig } from "vite";
import type { Guide, GuideSummary } from "../domain/guide/guide";
import { checkGuides, type CheckedGuides } from "./check-guides";
import { tellFault, type LocatedFault } from "./located-fault";
import { readGuideFile } from "./read-guide-file";

const guideFile = /\/content\/guides\/[^/]+\/[^/]+\.yaml(\?summary)?$/;

/** Turns the guides' files into modules, refuses to build while one of them has a fault, and writes the home pages. */
export function guidePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "guides",
    configResolved(resolved) {
      config = resolved;
      // Thrown here and not while bundling, where the bundler would add its own stack to the author's list.
      if (config.command === "build") refuseFaults(guidesOf(config).faults);
    },
    load(id) {
      if (!guideFile.test(id)) return undefined;
      const path = id.replace(/\?summary$/, "");
      this.addWatchFile(path);
      const file = relative(config.root, path).split(sep).join("/");
      const read = readGuideFile({ file, text: readFileSync(path, "utf8") });
      if ("faults" in read) {
        refuseFaults(read.faults);
        return undefined;
      }
      const says = id.endsWith("?summary") ? summaryOf(read.guide) : onTheTablet(read.guide);
      return { code: `export default ${JSON.stringify(says)}`, map: null, moduleType: "js" };
    },
    handleHotUpdate({ file, server }) {
      if (!guideFile.test(file)) return undefined;
      server.ws.send({ type: "full-reload" });
      return [];
    },
  };
}

function summaryOf(guide: Guide): GuideSummary {
  const { slug, code, topic, title, summary, version, picture, synonyms, checkedOn, expiresOn } = guide;
  return {
    slug,
    code,
    topic,
    title,
    summary,
    version,
    picture,
    synonyms,
    checkedOn,
    expiresOn,
    steps: guide.steps.length,
  };
}

// The search reads the synonyms from the summary; an open guide needs them no more.
function onTheTablet(guide: Guide): Guide {
  return { ...guide, synonyms: [] };
}

function guidesOf(config: ResolvedConfig): CheckedGuides {
  const folder = join(config.root, "src/content/guides");
  return existsSync(folder) ? checkGuides(folder, config.root) : { guides: [], faults: [] };
}

function refuseFaults(faults: LocatedFault[]): void {
  if (faults.length === 0) return;
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  const refusal = new Error(`The guides have ${count}; nothing was built.\n${faults.map(tellFault).join("\n")}`);
  // An author has no use for the place in this file where the fault was noticed.
  throw Object.assign(refusal, { stack: refusal.message, [inspect.custom]: () => refusal.message });
}
