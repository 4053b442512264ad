import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// vite.config.ts is bundled before it is read; that Node could not read it alone is no news to anybody.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= "true";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const entry = (path) => join(root, "node_modules", path);

// Called through Node itself: the shims in node_modules/.bin cannot be spawned on Windows without a shell.
export const tools = {
  vite: entry("vite/bin/vite.js"),
  vitest: entry("vitest/vitest.mjs"),
  playwright: entry("@playwright/test/cli.js"),
  tsc: entry("typescript/bin/tsc"),
  oxlint: entry("oxlint/bin/oxlint"),
  prettier: entry("prettier/bin/prettier.cjs"),
};

/** Runs a command to its end; resolves { code, output }, where output stays empty when it is streamed. */
export function run(command, args, { quiet = false, env = process.env, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ["ignore", ...Array(2).fill(quiet ? "pipe" : "inherit")],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => (output += part));
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a script with this very Node. */
export const node = (script, args = [], options) => run(process.execPath, [script, ...args], options);

/** The npm that came with this Node, as a script for Node; undefined when it cannot be found. */
export function npmScript() {
  const beside = dirname(process.execPath);
  const told = process.env.npm_execpath;
  return [
    told?.endsWith("npm-cli.js") ? told : undefined,
    join(beside, "node_modules/npm/bin/npm-cli.js"),
    join(beside, "../lib/node_modules/npm/bin/npm-cli.js"),
    join(beside, "../share/nodejs/npm/bin/npm-cli.js"),
    "/usr/share/nodejs/npm/bin/npm-cli.js",
  ].find((place) => place && existsSync(place));
}

/** Loads a module written in TypeScript. Vite is asked for only now: a fresh clone has it only after installing. */
export async function loadModule(file) {
  const { runnerImport } = await import("vite");
  return (await runnerImport(join(root, file), { root, configFile: false, logLevel: "error" })).module;
}
