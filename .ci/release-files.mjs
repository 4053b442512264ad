import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Writes beside every file of a release the digest of its bytes, so that the worker refuses a release with a file that
 * was cut off on its way. `plugin` tells where the build goes, `transform` is given workbox's list of files.
 */
export function releaseFiles() {
  let folder = "dist";
  const plugin = {
    name: "release-files",
    configResolved: ({ root, build }) => void (folder = resolve(root, build.outDir)),
  };
  const transform = (entries) => ({
    manifest: entries
      .map(({ url, size }) => ({ url, size, revision: null, integrity: digestOf(join(folder, url)) }))
      .sort((a, b) => (a.url < b.url ? -1 : 1)),
  });
  return { plugin, transform };
}

const digestOf = (path) => `sha384-${createHash("sha384").update(readFileSync(path)).digest("base64")}`;
