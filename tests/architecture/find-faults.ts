import { posix } from "node:path";
import { findClockFaults } from "./find-clock-faults";
import { findCycles } from "./find-cycles";
import { innerRooms, mostImports, oneDoor, rootFiles, rooms, tableOfContents, type PackageRule } from "./import-rules";
import { findNameFaults } from "./find-name-faults";
import { readImports, type Import } from "./read-imports";

/** The files of src by their path inside it, each with its text. */
export type Sources = Map<string, string>;

export interface Fault {
  file: string;
  says: string;
}

const roomOf = (path: string) => innerRooms.find((inner) => inner.in.test(path))?.room ?? path.split("/")[0]!;
const rulesOf = (path: string) => (path.includes("/") ? rooms[roomOf(path)] : rootFiles[path]);
const isPath = (from: string) => /^[./]/.test(from);
const isAsset = (from: string) => /\.(?!tsx?$)[a-z0-9]+$/i.test(from.replace(/\?.*$/, ""));

function packageOf(from: string): string {
  const [scope, name] = from.split("/");
  return scope!.startsWith("@") ? `${scope}/${name}` : scope!;
}

function fits(rule: PackageRule, from: string, file: string): boolean {
  if (typeof rule !== "string") return rule.in.test(file) && fits(rule.name, from, file);
  return rule.endsWith("*") ? from.startsWith(rule.slice(0, -1)) : packageOf(from) === rule;
}

function mayReach(file: string, target: string, typeOnly: boolean): boolean {
  const rules = rulesOf(file)!;
  const room = roomOf(target);
  if ("anything" in rules) return true;
  if (!target.includes("/")) return rules.rooms.includes(target);
  if (room === roomOf(file) || rules.rooms.includes(room)) return true;
  if (rules.rooms.includes(target.replace(/\.tsx?$/, ""))) return true;
  return typeOnly && rules.typesOf?.includes(room) === true;
}

/** The door of the folder that an import enters in another way. */
function passedDoor(file: string, target: string): string | undefined {
  const folder = Object.keys(oneDoor).find((name) => target.startsWith(`${name}/`) && !file.startsWith(`${name}/`));
  const door = folder && oneDoor[folder];
  return door === target ? undefined : door;
}

function mayUse(file: string, from: string): boolean {
  const rules = rulesOf(file)!;
  return "anything" in rules || rules.packages.some((rule) => fits(rule, from, file));
}

/** What follows a question mark says how the file is read, not which one. */
function targetOf(file: string, from: string): string {
  const path = from.replace(/\?.*$/, "");
  return path.startsWith("/") ? path.replace(/^\/(src\/)?/, "") : posix.join(posix.dirname(file), path);
}

const resolve = (sources: Sources, target: string) =>
  [target, `${target}.ts`, `${target}.tsx`].find((path) => sources.has(path));

function importFault(sources: Sources, file: string, one: Import): string | undefined {
  if (!isPath(one.from)) return mayUse(file, one.from) ? undefined : `may not import the package ${one.from}`;
  const target = targetOf(file, one.from);
  const found = resolve(sources, target);
  if (!found && one.kind === "module" && !isAsset(one.from)) return `imports ${one.from}, which is no file`;
  return reachFault(file, found ?? target, one);
}

function reachFault(file: string, target: string, one: Import): string | undefined {
  const door = passedDoor(file, target);
  if (door) return `enters ${posix.dirname(door)} by ${target}; its door is ${door}`;
  if (mayReach(file, target, one.typeOnly)) return undefined;
  return `may not import ${one.typeOnly ? "types of " : ""}${target}`;
}

function faultsOf(sources: Sources, file: string, imports: Import[]): string[] {
  const rules = rulesOf(file);
  if (!rules) return [file.includes("/") ? `stands in an unknown folder` : "stands outside every room"];
  const faults = imports.map((one) => importFault(sources, file, one)).filter((fault) => fault !== undefined);
  // A file's own stylesheet is part of it, not something it knows.
  const known = imports.filter((one) => one.atTop && !one.from.endsWith(".css"));
  const atTop = new Set(known.map((one) => one.from)).size;
  const mayNameMany = "manyImports" in rules || tableOfContents.test(file);
  if (atTop > mostImports && !mayNameMany) faults.push(`has ${atTop} imports; ${mostImports} are allowed`);
  if ("pure" in rules) faults.push(...findClockFaults(file, sources.get(file)!));
  const lines = sources.get(file)!.trimEnd().split("\n").length;
  if (lines > rules.cap) faults.push(`has ${lines} lines; ${rules.cap} are allowed`);
  return faults;
}

/** Everything in src that breaks the rules of imports, names and lengths. Throws when there is nothing to look at. */
export function findFaults(sources: Sources): Fault[] {
  if (sources.size === 0) throw new Error("No source file was found: these rules looked at nothing.");
  const links = new Map<string, string[]>();
  const faults: Fault[] = [];
  for (const [file, source] of sources) {
    const read = readImports(file, source);
    const relative = read.imports.filter((one) => isPath(one.from));
    const targets = relative.map((one) => resolve(sources, targetOf(file, one.from)));
    links.set(
      file,
      targets.filter((target) => target !== undefined),
    );
    for (const says of [...read.faults, ...findNameFaults(file), ...faultsOf(sources, file, read.imports)])
      faults.push({ file, says });
  }
  for (const cycle of findCycles(links))
    faults.push({ file: cycle[0]!, says: `stands in a circle of imports: ${cycle.join(", ")}` });
  return faults;
}
