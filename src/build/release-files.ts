import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/** A file as workbox lists it. */
interface Entry {
  url: string;
  size: number;
  revision: string | null;
  integrity?: string;
}

/**
 * Writes beside every file of a release the digest of its bytes, so that the worker refuses a release with a file that
 * was cut off on its way. `plugin` tells where the build goes, `transform` is given workbox's list of files.
 */
export function releaseFiles(): { plugin: Plugin; transform: (entries: Entry[]) => { manifest: Entry[] } } {
  let folder = "dist";
  const plugin: Plugin = {
    name: "release-files",
    configResolved: ({ root, build }) => void (folder = resolve(root, build.outDir)),
  };
  const transform = (entries: Entry[]) => ({
    manifest: entries
      .map(({ url, size }) => ({ url, size, revision: null, integrity: digestOf(join(folder, url)) }))
      .sort((a, b) => (a.url < b.url ? -1 : 1)),
  });
  return { plugin, transform };
}

const styles = /,\s*__VITE_PRELOAD__/g;

/**
 * A release on trial loads the first screen of every side unseen. Vite brings the styles of a screen along with its script;
 * here that would lay the styles of all screens over the one that people look at, so the scripts come alone.
 */
export function unstyledTrial(): Plugin {
  return {
    name: "unstyled-trial",
    apply: "build",
    renderChunk(code, { name }) {
      if (name !== "first-screens") return null;
      const alone = code.replace(styles, "");
      if (alone === code) throw new Error("Vite no longer marks where the styles of a screen are named.");
      return { code: alone, map: null };
    },
  };
}

const digestOf = (path: string) => `sha384-${createHash("sha384").update(readFileSync(path)).digest("base64")}`;
