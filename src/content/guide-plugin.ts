import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { hashOf, policyFile, policyLines } from "../build/security-policy";
import { checkGuides, type CheckedGuides } from "./check-guides";
import { guideModule, isGuideFile, pathOf } from "./guide-module";
import { homeFiles } from "./home-page/write-home-pages";
import { publicPlace } from "./public-place";
import { refuseFaults } from "./refuse-faults";
import { tellingsModule, tellingsName, toldFilesModule } from "./tellings-module";

/** Turns the guides' files into modules, refuses to build while one of them has a fault, and writes the home pages. */
export function guidePlugin(): Plugin {
  let config: ResolvedConfig;
  // All files are read once for all modules that are made of more than one of them.
  let known: CheckedGuides | undefined;
  const all = () => (known ??= guidesOf(config));
  return {
    name: "guides",
    configResolved(resolved) {
      config = resolved;
      // Thrown here and not while bundling, where the bundler would add its own stack to the author's list.
      if (config.command === "build") refuseFaults(all().faults);
    },
    resolveId: (id) => (id.startsWith(tellingsName) ? hidden + id : undefined),
    load(id) {
      if (id.endsWith("/src/content/told-files.ts")) return asJs(toldFilesModule(all().guides));
      if (id.startsWith(hidden + tellingsName)) return asJs(tellingsModule(id.slice(hidden.length), all().guides));
      if (!isGuideFile(id)) return undefined;
      this.addWatchFile(pathOf(id));
      const code = guideModule(id, config.root);
      return code === undefined ? undefined : asJs(code);
    },
    async generateBundle() {
      const home = await homeFiles(config.root, all().guides, publicPlace(config.root));
      const files = { ...home.files, ...home.pictures, [policyFile]: policyLines(home.style) };
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: "asset", fileName, source });
      config.logger.info(`home pages: ${hashOf(home.style)} is the hash of their style`);
    },
    handleHotUpdate({ file, server }) {
      if (!isGuideFile(file)) return undefined;
      known = undefined;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: "full-reload" });
      return [];
    },
  };
}

/** Keeps other plugins from looking for a file of that name. */
const hidden = "\0";

const asJs = (code: string) => ({ code, map: null, moduleType: "js" as const });

function guidesOf(config: ResolvedConfig): CheckedGuides {
  const folder = join(config.root, "src/content/guides");
  return existsSync(folder) ? checkGuides(folder, config.root) : { guides: [], faults: [], hardToRead: [] };
}
