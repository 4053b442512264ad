import { readFileSync } from "node:fs";
import { normalizePath, type Plugin } from "vite";

/** What only leads, coordinators or an office with a hub need: all of these rooms comes behind the station. */
export const laterRooms = ["authoring", "team", "report", "hub"];
/** The words of every language but Vietnamese: whoever chooses one has a network, or has had it. */
const otherLanguage = /^wording\/(?!vi\/)[^/]+\/book\.ts$/;

/**
 * What a file may say of the chunk it goes to, in a comment of its own, so that it takes this along when it is moved:
 * `later` opens what only leads open or what is printed, what tries a release or stands under a broken one, and is brought by the
 * worker behind the station, which does not wait for it; with all that is reached through such files alone.
 * The others are small things that many screens know: in files of their own each would cost a hundred bytes more than it holds.
 */
const smallChunks = ["facts", "rules", "device", "rows"] as const;
export const chunkNames = ["later", ...smallChunks] as const;
export type ChunkName = (typeof chunkNames)[number];

/** The chunk a file of src names; throws on a name there is none of. */
export function chunkOf(text: string): ChunkName | undefined {
  const said = /^\/\/ @chunk (\S+)$/m.exec(text)?.[1];
  const known = chunkNames.find((name) => name === said);
  if (said && !known) throw new Error(`There is no chunk ${said}: ${chunkNames.join(", ")}.`);
  return known;
}

interface Links {
  importedIds: readonly string[];
  dynamicallyImportedIds: readonly string[];
}

interface Graph {
  modules: readonly string[];
  entries: readonly string[];
  linksOf: (id: string) => Links | null;
  /** Whether a module begins what comes behind the station. */
  beginsLater: (id: string) => boolean;
}

/** What is reached from the entries only through a module that begins what comes later. */
export function reachedLater({ modules, entries, linksOf, beginsLater }: Graph): Set<string> {
  const reached = new Set<string>();
  const next = [...entries];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (reached.has(id) || beginsLater(id)) continue;
    reached.add(id);
    const links = linksOf(id);
    next.push(...(links?.importedIds ?? []), ...(links?.dynamicallyImportedIds ?? []));
  }
  return new Set(modules.filter((id) => !reached.has(id)));
}

/**
 * What is fetched ahead of being asked for: all that the page needs to draw the welcome, and of a screen its styles. Its
 * scripts come out of the kept copy, where a list of them in every file that opens a screen would only weigh.
 */
const filesAhead = (_: string, files: string[], { hostType }: { hostType: "html" | "js" }) =>
  hostType === "html" ? files : files.filter((file) => file.endsWith(".css"));

interface Chunk {
  facadeModuleId: string | null;
  moduleIds: readonly string[];
}

/** One guide with all its steps. A new tablet opens without it, and the worker brings it behind the station. */
const wholeGuide = /\/content\/guides\/[^/]+\/[^/]+\.yaml$/;

/** A picture that nobody waits for: it only illustrates. */
const illustration = /\/ui\/illustrations\/[^/]+\.svg$/;

/** The letters of another script, which only those tablets keep where somebody chose a language written in them. */
const otherLetters = /@fontsource\/(?!be-vietnam-pro\/)/;

/** Where the files of a chunk go, as the bundler asks for it. */
const outputOf = (isLater: (chunk: Chunk) => boolean, isLaterStyle: (name: string) => boolean) => ({
  chunkFileNames: (chunk: Chunk) => {
    const folder = wholeGuide.test(chunk.facadeModuleId ?? "") ? "guides/" : isLater(chunk) ? "later/" : "";
    return `assets/${folder}[name]-[hash].js`;
  },
  assetFileNames: ({ names, originalFileNames }: { names: string[]; originalFileNames: string[] }) => {
    if (originalFileNames.some((file) => otherLetters.test(file))) return "assets/chosen/[name]-[hash][extname]";
    const comesLater = names.some(isLaterStyle) || originalFileNames.some((file) => illustration.test(file));
    return `assets/${comesLater ? "later/" : ""}[name]-[hash][extname]`;
  },
});

/** Where the file of a worker goes; it says of itself whether it comes later. */
function workerFileName({ facadeModuleId }: Pick<Chunk, "facadeModuleId">): string {
  const isLater = facadeModuleId && chunkOf(readFileSync(facadeModuleId.replace(/\?.*$/, ""), "utf8")) === "later";
  return `assets/${isLater ? "later/" : ""}[name]-[hash].js`;
}

/** Puts small things together, and what may come later into assets/later/, its styles with it. */
export function chunksPlugin(): Plugin {
  let sources = "";
  let later = new Set<string>();
  // A stylesheet does not say whose it is but by the name of its chunk.
  const laterStyles = new Set<string>();
  const chunkOfModule = (id: string) =>
    id.startsWith(sources) && /\.tsx?$/.test(id) ? chunkOf(readFileSync(id, "utf8")) : undefined;
  const smallChunk = (id: string) => smallChunks.find((name) => name === chunkOfModule(id)) ?? null;
  const beginsLater = (id: string) => {
    const path = id.startsWith(sources) ? id.slice(sources.length) : "";
    const isOfRoom = laterRooms.some((room) => path.startsWith(`${room}/`));
    return isOfRoom || otherLanguage.test(path) || chunkOfModule(id) === "later";
  };
  const isLater = ({ facadeModuleId, moduleIds }: Chunk) =>
    facadeModuleId ? later.has(facadeModuleId) : moduleIds.length > 0 && moduleIds.every((id) => later.has(id));
  const names = outputOf(isLater, (style) => laterStyles.has(style));
  const output = { ...names, codeSplitting: { groups: [{ name: smallChunk }] } };
  return {
    name: "chunks",
    apply: "build",
    config: () => ({
      build: { modulePreload: { resolveDependencies: filesAhead }, rolldownOptions: { output } },
      worker: { rolldownOptions: { output: { entryFileNames: workerFileName } } },
    }),
    configResolved: ({ root }) => void (sources = `${normalizePath(root)}/src/`),
    buildEnd() {
      const modules = [...this.getModuleIds()];
      const linksOf = (id: string) => this.getModuleInfo(id);
      later = reachedLater({ modules, entries: modules.filter((id) => linksOf(id)?.isEntry), linksOf, beginsLater });
    },
    renderChunk: {
      // Before the styles are written, which asks for their names.
      order: "pre",
      handler: (_code, chunk) => {
        if (isLater(chunk)) laterStyles.add(`${chunk.name}.css`);
        return null;
      },
    },
  };
}
