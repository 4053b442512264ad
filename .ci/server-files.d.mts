import type { Plugin } from "vite";

export interface BuildToServe {
  policies: { kiosk: string; home: string };
  /** Every address of the build, such as /G/DVC1/index.html. */
  files: Iterable<string>;
  host?: string | undefined;
}
export function serverFiles(build: BuildToServe): Record<".deploy/Caddyfile" | ".deploy/nginx.conf", string>;
export function serverFilesPlugin(): Plugin;
