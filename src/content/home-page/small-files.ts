import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/** Style, script, worker and picture of the home pages: a build of their own, so that no chunk is shared with the kiosk. */
export async function smallFiles(root: string) {
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
  const river = readFileSync(join(root, "src/ui/illustrations/river.svg"), "utf8");
  return { river, style: text.trim(), worker: worker.code, script: { name: page.fileName, code: page.code } };
}
