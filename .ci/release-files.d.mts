import type { Plugin } from "vite";

interface Entry {
  url: string;
  size: number;
  revision: string | null;
  integrity?: string;
}
export function releaseFiles(): { plugin: Plugin; transform: (entries: Entry[]) => { manifest: Entry[] } };

export function unstyledTrial(): Plugin;
