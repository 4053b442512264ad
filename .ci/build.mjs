import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { node, root, tools } from "./tools.mjs";

/** The sounds that `npm run voice` made here, if it did; a build takes them along, unless it is told not to. */
const sounds = ".cache/voice/pack";
const hasSounds = () => !process.env.VOICE_PACK && existsSync(join(root, sounds));
const sources = ["src", "public", "index.html", "vite.config.ts", "tsconfig.json", "package-lock.json"];
const results = ["index.html", "content-security-policy.txt", ".vite/manifest.json"];

// A folder's own time counts too: it is all that a deleted file leaves behind.
const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(statSync(path).mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

/** Whether dist/ is whole and younger than everything it is made from. */
export function built() {
  const made = [...results, ...(hasSounds() ? ["assets/later/voice"] : [])].map((name) => join(root, "dist", name));
  if (!made.every((path) => existsSync(path))) return false;
  const oldest = Math.min(...made.map((path) => statSync(path).mtimeMs));
  const all = [...sources, ...(hasSounds() ? [sounds] : [])];
  return all.map((name) => join(root, name)).every((path) => !existsSync(path) || newest(path) <= oldest);
}

/** Builds dist/ for a public station. */
export async function build() {
  const { code } = await node(tools.vite, ["build"], { env: { ...process.env, NODE_ENV: "production" } });
  if (code) throw new Error("The build failed; the reason stands above.");
}
