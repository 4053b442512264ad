import { join } from "node:path";
import { build } from "vite";
import type { Guide } from "../../domain/guide/guide";
import { guidePage } from "./guide-page";
import { icon, manifest } from "./install-page";
import { listPage, missingPage, offlinePage } from "./other-pages";
import type { Site } from "./page-frame";

export interface HomeFiles {
  style: string;
  /** Every file of the public site by its place under dist/. */
  files: Record<string, string>;
}

/** Makes the whole public site; `root` is the project's folder, `address` the site's origin when it is known. */
export async function homeFiles(root: string, guides: Guide[], address?: string): Promise<HomeFiles> {
  const small = await smallFiles(root);
  const site: Site = { style: small.style, script: small.script.name, ...(address ? { address } : {}) };
  const files: Record<string, string> = {
    "index.html": listPage(site, guides),
    "404.html": missingPage(site),
    "offline.html": offlinePage(site),
    "manifest.webmanifest": manifest,
    "icon.svg": icon,
    "sw.js": small.worker,
    [small.script.name]: small.script.code,
  };
  for (const guide of guides) files[`${guide.code}/index.html`] = guidePage(site, guide);
  const placed = Object.entries(files).map(([name, text]) => [`G/${name}`, text]);
  return { style: small.style, files: Object.fromEntries(placed) as Record<string, string> };
}

// A build of their own, so that no chunk is shared with the kiosk and dist/G/ stands alone.
async function smallFiles(root: string) {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2020",
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          page: join(root, "src/content/home-page/page.ts"),
          worker: join(root, "src/worker/home-worker.ts"),
          style: join(root, "src/content/home-page/home.css"),
        },
        output: { entryFileNames: "[name]-[hash].js" },
      },
    },
  });
  if (Array.isArray(built) || !("output" in built)) throw new Error("The home pages' script and style were not built.");
  const chunk = (name: string) => built.output.find((file) => file.type === "chunk" && file.name === name);
  const page = chunk("page");
  const worker = chunk("worker");
  const style = built.output.find((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  if (page?.type !== "chunk" || worker?.type !== "chunk" || style?.type !== "asset") {
    throw new Error("The home pages' script, worker or style is missing from their build.");
  }
  const text = typeof style.source === "string" ? style.source : new TextDecoder().decode(style.source);
  return { style: text.trim(), worker: worker.code, script: { name: page.fileName, code: page.code } };
}
