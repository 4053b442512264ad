import { changeText, workerName, type Changes, type Files } from "./make-release";

const pick = <T>(list: readonly T[]) => list[Math.floor(Math.random() * list.length)]!;

/** A script of the station that any page may ask for; the first ones it needs and the guides are among them. */
function anyScript(files: Files): string {
  return pick([...files.keys()].filter((name) => /^assets\/(guides\/)?[^/]+\.js$/.test(name) && !/jsQR/.test(name)));
}

const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));
const entry = /^assets\/index-[\w-]{8}\.js$/;

const addTo = (files: Files, name: RegExp, text: string, where: "before" | "after") => {
  const path = [...files.keys()].find((one) => name.test(one));
  if (!path) throw new Error(`No file of the build is called ${name}.`);
  const old = files.get(path)!.toString();
  files.set(path, Buffer.from(where === "before" ? text + old : old + text));
};

export const cutOff = (files: Files, name: string) => void files.set(name, half(files.get(name)!));

/** An upgrade that asks for one thing after the other and so keeps its transaction open. */
const neverEnding = "(made) => { const again = () => made.table('heads').count().then(again); return again(); }";

/** Changes what the journal's tables are made by. */
const change = (files: Files, tables: string) =>
  changeText(files, /^assets\/open-desk-[\w-]{8}\.js$/, ["this.version(6)", `${tables},this.version(6)`]);

/** A release whose tables are newer than those of the release before, which may have to open them again. */
export const newerTables: Changes = { built: (files) => change(files, `this.version(50).stores({ later: "id" })`) };

/** A release in which one screen, named by its file, throws as soon as it is loaded. */
export const throwsIn = (screen: string): Changes => ({
  built: (files) =>
    addTo(files, new RegExp(`^assets/${screen}-[\\w-]{8}\\.js$`), `throw new Error("bad release");`, "before"),
});

/** First screens that nobody sees who only stands at the welcome. */
const behindTheWelcome = ["tutorial", "staff-side", "console", "board", "later/team-side", "later/team-home"];

/** How a release can be bad: in nine ways. The tables of one that did not fail at them stay for those that come later. */
export const badKinds: Record<string, Changes> = {
  "a file was cut off on its way": { damaged: (files) => cutOff(files, anyScript(files)) },
  "a file is not there": { damaged: (files) => void files.delete(anyScript(files)) },
  "a page came in place of a script": {
    damaged: (files) => void files.set(anyScript(files), files.get("index.html")!),
  },
  "its worker was cut off": { damaged: (files) => cutOff(files, workerName) },
  "its first script throws": { built: (files) => addTo(files, entry, `throw new Error("bad release");`, "before") },
  "its screen stays white": {
    built: (files) => addTo(files, entry, `;setTimeout(() => document.getElementById("app").remove());`, "after"),
  },
  "its new tables cannot be made": {
    built: (files) => change(files, `this.version(99).stores({}).upgrade(() => { throw new Error("bad release"); })`),
  },
  "its new tables are never finished": {
    built: (files) => change(files, `this.version(98).stores({}).upgrade(${neverEnding})`),
  },
  "a screen behind its welcome throws, on newer tables": {
    built: (files) => {
      newerTables.built!(files);
      throwsIn(pick(behindTheWelcome)).built!(files);
    },
  },
};
