import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { hashOf, policyFile, policyLines } from "../build/security-policy";
import { checkGuides, type CheckedGuides } from "./check-guides";
import { homeFiles } from "./home-page/write-home-pages";
import { publicPlace } from "./public-place";
import { partOf } from "./part-of-guide";
import { readGuideFile } from "./read-guide-file";
import { refuseFaults } from "./refuse-faults";

const guideFile = /\/content\/guides\/[^/]+\/[^/]+\.yaml(\?(summary|words))?$/;

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
      const path = id.replace(/\?\w+$/, "");
      this.addWatchFile(path);
      const file = relative(config.root, path).split(sep).join("/");
      const read = readGuideFile({ file, text: readFileSync(path, "utf8") });
      if ("faults" in read) {
        refuseFaults(read.faults);
        return undefined;
      }
      return {
        code: `export default ${JSON.stringify(partOf(read.guide, id))}`,
        map: null,
        moduleType: "js",
      };
    },
    async generateBundle() {
      const home = await homeFiles(config.root, guidesOf(config).guides, publicPlace(config.root));
      const files = { ...home.files, ...home.pictures, [policyFile]: policyLines(home.style) };
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: "asset", fileName, source });
      config.logger.info(`home pages: ${hashOf(home.style)} is the hash of their style`);
    },
    handleHotUpdate({ file, server }) {
      if (!guideFile.test(file)) return undefined;
      server.ws.send({ type: "full-reload" });
      return [];
    },
  };
}

function guidesOf(config: ResolvedConfig): CheckedGuides {
  const folder = join(config.root, "src/content/guides");
  return existsSync(folder) ? checkGuides(folder, config.root) : { guides: [], faults: [], hardToRead: [] };
}
