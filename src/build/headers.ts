import { extname } from "node:path";
import { guards, homePaths, practicePage, type Policies } from "./security-policy";

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".mp3": "audio/mpeg",
  ".webm": "audio/webm",
  ".pdf": "application/pdf",
  ".wasm": "application/wasm",
};

const squeezable = /^text\/|json|javascript|svg/;

export const contentType = (path: string): string => contentTypes[extname(path)] ?? "application/octet-stream";
export const mayGzip = (path: string): boolean => squeezable.test(contentType(path));

/** The names that change with what the file holds: the app's assets, the script of the home pages, the practice at home. */
export const hashedFile = /^\/assets\/|^\/G\/(page|TAP\/practice(-end)?)-[\w-]{8}\.(js|css)$/;
export const keptForEver = "public, max-age=31536000, immutable";

/** The headers of an answer. A missing file is never kept: it may be there a moment later. */
export function headersFor(path: string, policies: Policies, missing = false): Record<string, string> {
  const isHome = homePaths.test(path) && !practicePage.test(path);
  const policy = isHome ? policies.home : policies.kiosk;
  const cache = !missing && hashedFile.test(path) ? keptForEver : "no-cache";
  return { ...guards, "Content-Security-Policy": policy, "Cache-Control": cache };
}
