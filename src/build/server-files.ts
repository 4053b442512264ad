import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { hashedFile, keptForEver } from "./headers";
import { homeAddresses } from "./home-addresses";
import { guards, homePaths, onlyHttps, policyFile, practicePage, readPolicies, type Policies } from "./security-policy";

/** What the build knows of what is served. */
export interface BuildToServe {
  policies: Policies;
  /** Every address of the build, such as /G/DVC1/index.html. */
  files: Iterable<string>;
  /** The name it is served under. */
  host?: string | undefined;
}

const templates = join(import.meta.dirname, "servers");
const exampleHost = "tramso.example.vn";

const lines = (list: string[], depth: number) => list.map((line) => "\t".repeat(depth) + line).join("\n");
/** A pattern as both servers write it. */
const plain = (pattern: RegExp) => pattern.source.replaceAll("\\/", "/");
const escaped = (address: string) => address.replaceAll(".", "\\.");

/** What the build knows and a server must: the policies, and every address of the home pages. */
function blanks({ policies, files, host = exampleHost }: BuildToServe): Record<string, string> {
  const headers = Object.entries({ ...guards, ...onlyHttps });
  const addresses = [...homeAddresses(files)];
  return {
    HOST: host,
    STATION_POLICY: policies.kiosk,
    HOME_POLICY: policies.home,
    HOME_PATHS: plain(homePaths),
    PRACTICE_PAGE: plain(practicePage),
    HASHED: plain(hashedFile),
    // After a status the address no longer begins its line.
    HASHED_AFTER: plain(hashedFile).replaceAll("^", ""),
    KEPT: keptForEver,
    CADDY_HEADERS: lines(
      headers.map(([name, value]) => `${name} "${value}"`),
      2,
    ),
    CADDY_ADDRESSES: lines(
      addresses.map(([low, address]) => `~(?i)^${escaped(low)}/?$ ${address}`),
      2,
    ),
    NGINX_HEADERS: lines(
      headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
      1,
    ),
    NGINX_ADDRESSES: lines(
      addresses.flatMap(([low, address]) => [`${low} ${address};`, `${low}/ ${address};`]),
      1,
    ),
  };
}

type ServerFile = ".deploy/Caddyfile" | ".deploy/nginx.conf" | ".deploy/tram-so-hub.service";

/** The configurations of both servers for one build, and the hub as a service. Throws when a template names a blank that nobody fills. */
export function serverFiles(build: BuildToServe): Record<ServerFile, string> {
  const filled = blanks(build);
  const fill = (name: string) =>
    readFileSync(join(templates, name), "utf8").replace(/@@(\w+)@@/g, (_blank, key: string) => {
      const text = filled[key];
      if (text === undefined) throw new Error(`${name} asks for ${key}, which the build does not know.`);
      return text;
    });
  return {
    ".deploy/Caddyfile": fill("Caddyfile"),
    ".deploy/nginx.conf": fill("nginx.conf"),
    ".deploy/tram-so-hub.service": fill("tram-so-hub.service"),
  };
}

/** The name in the public address of the environment; a wrong address was refused by the guides' plugin before. */
function publicHost(): string | undefined {
  const address = process.env["PUBLIC_ADDRESS"];
  return address?.includes(".") ? new URL(address.includes("://") ? address : `https://${address}`).host : undefined;
}

function policiesIn(bundle: Rolldown.OutputBundle): Policies {
  const file = bundle[policyFile];
  return readPolicies(file?.type === "asset" ? String(file.source) : "");
}

/** Writes the servers' configurations beside what they serve, in a folder no server gives away. */
export function serverFilesPlugin(): Plugin {
  return {
    name: "server-files",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.keys(bundle).map((name) => `/${name}`);
        const made = serverFiles({ policies: policiesIn(bundle), files, host: publicHost() });
        for (const [fileName, source] of Object.entries(made)) this.emitFile({ type: "asset", fileName, source });
      },
    },
  };
}
