import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { modernPackages } from "../../../src/build/modern-packages";
import { policyFile } from "../../../src/build/security-policy";
import { mutate, type Mutant } from "../../mutants/mutants";

const root = join(import.meta.dirname, "../../..");
const policy = "default-src 'self'; img-src 'self' data:\n";

/** Where the stand stands in a built folder. */
export const standAddress = "/tests/faults/stand/index.html";

/** Builds the stand, with guards taken away by the mutants that are given; returns the folder to serve. */
export async function buildStand(mutants: Mutant[] = []): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "stand-"));
  await build({
    root,
    configFile: false,
    resolve: modernPackages,
    logLevel: "warn",
    publicDir: false,
    plugins: mutants.length ? [mutate(mutants)] : [],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: join(root, "tests/faults/stand/index.html") },
    },
  });
  writeFileSync(join(folder, policyFile), policy + policy);
  return folder;
}
