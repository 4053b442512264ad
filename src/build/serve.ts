import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { contentType, headersFor, mayGzip } from "./headers";
import { homeAddresses, small } from "./home-addresses";
import { homePaths, policyFile, readPolicies } from "./security-policy";

/** A file of the build; what is sent of it is read at its first request. */
interface ServedFile {
  address: string;
  path: string;
  loaded?: LoadedFile;
}

interface LoadedFile {
  body: Buffer;
  etag: string;
  zipped: Buffer | undefined;
}

interface Answer {
  status: number;
  file?: ServedFile | undefined;
  location?: string;
}

type Headers = Record<string, string | number>;

interface Folder {
  files: Map<string, ServedFile>;
  addresses: Map<string, string>;
}

export interface Serves {
  port?: number | undefined;
  host?: string;
  /** Makes of the port the address other devices in the room reach; undefined where there is none. */
  inRoom?: ((port: number) => string | undefined) | undefined;
}

export interface Served {
  port: number;
  address: string;
  stop(): Promise<void>;
}

// Listed once, by exact letters: no address can climb out of the folder, and a disk that ignores capitals
// answers as strictly as the public server will.
function readFolder(folder: string): Map<string, ServedFile> {
  const files = new Map<string, ServedFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const address = path.slice(folder.length).replaceAll("\\", "/");
    if (!address.includes("/.")) files.set(address, { address, path });
  }
  return files;
}

// Browsers tell the mode only to trustworthy origins; over plain http the wish for a page tells it.
function isNavigation({ headers }: IncomingMessage, path: string): boolean {
  if (/\/\.|\.[a-z0-9]+$/i.test(path)) return false;
  const mode = headers["sec-fetch-mode"];
  return mode ? mode === "navigate" : /text\/html/.test(headers.accept ?? "");
}

/** Decides the answer to a path, touching no disk: { status, file } or { status, location }. */
function answer({ files, addresses }: Folder, request: IncomingMessage, path: string): Answer {
  const found = files.get(path.endsWith("/") ? `${path}index.html` : path);
  if (found) return { status: 200, file: found };
  const location = addresses.get(small(path));
  if (location) return { status: 308, location };
  if (homePaths.test(path)) return { status: 404, file: files.get("/G/404.html") };
  if (isNavigation(request, path)) return { status: 200, file: files.get("/index.html") };
  return { status: 404 };
}

function load(file: ServedFile): LoadedFile {
  if (file.loaded) return file.loaded;
  const body = readFileSync(file.path);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return (file.loaded = { body, etag, zipped: mayGzip(file.path) ? gzipSync(body) : undefined });
}

function send(response: ServerResponse, { status, file }: { status: number; file: ServedFile }, before: Headers) {
  const request = response.req;
  const { body, zipped, etag } = load(file);
  const headers: Headers = { ...before, ETag: etag, "Content-Type": contentType(file.path) };
  if (zipped) headers["Vary"] = "Accept-Encoding";
  if (status === 200 && request.headers["if-none-match"] === etag) return response.writeHead(304, headers).end();
  const gzip = zipped && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  if (gzip) headers["Content-Encoding"] = "gzip";
  const bytes = gzip ? zipped : body;
  headers["Content-Length"] = bytes.length;
  return response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : bytes);
}

function addressOf(request: IncomingMessage): { path: string; search: string } | undefined {
  try {
    const { pathname, search } = new URL(request.url ?? "", "http://station");
    return { path: decodeURIComponent(pathname), search };
  } catch {
    return undefined;
  }
}

const thisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const asksForRoom = ({ headers }: IncomingMessage, path: string) =>
  path === "/manifest.webmanifest" && thisMachine.test(headers.host ?? "");

/**
 * Makes the request listener that serves one built folder with the headers of a public server. `inRoom` tells the address other
 * devices in the room have for it. Only a page on this machine needs that, and nobody else is told.
 */
export function station(folder: string, inRoom: () => string | undefined = () => undefined): RequestListener {
  const files = readFolder(folder);
  const policies = readPolicies(readFileSync(join(folder, policyFile), "utf8"));
  const addresses = homeAddresses(files.keys());
  return (request, response) => {
    const asked = addressOf(request);
    if (!asked) return response.writeHead(400).end();
    if (!["GET", "HEAD"].includes(String(request.method))) return response.writeHead(405, { Allow: "GET, HEAD" }).end();
    const { status, file, location } = answer({ files, addresses }, request, asked.path);
    const headers: Headers = headersFor(location ?? file?.address ?? asked.path, policies, status === 404);
    const told = asksForRoom(request, asked.path) && inRoom();
    if (told) headers["Station-In-Room"] = told;
    if (file) return send(response, { status, file }, headers);
    if (location) return response.writeHead(308, { ...headers, Location: location + asked.search }).end();
    return response
      .writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" })
      .end("Không có tệp này.");
  };
}

/**
 * Serves a built folder; port 0 takes any free one. Resolves where, and how it is stopped; rejects when the port is taken or the
 * folder is not a whole build.
 */
export async function serve(folder: string, { port = 0, host = "127.0.0.1", inRoom }: Serves = {}): Promise<Served> {
  const taken = (): number => (server.address() as AddressInfo).port;
  const server = createServer(station(folder, () => inRoom?.(taken())));
  server.listen(port, host);
  await once(server, "listening");
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: taken(), address: `http://localhost:${taken()}`, stop };
}
