import { changeText, workerName, type Changes, type Files } from "./make-release";

/** A script of the station that any page may ask for; the first ones it needs are among them. */
function anyScript(files: Files): string {
  const names = [...files.keys()].filter((name) => /^assets\/[^/]+\.js$/.test(name) && !/jsQR/.test(name));
  return names[Math.floor(Math.random() * names.length)]!;
}

const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));
const entry = /^assets\/index-\w{8}\.js$/;

const addTo = (files: Files, name: RegExp, text: string, where: "before" | "after") => {
  const path = [...files.keys()].find((one) => name.test(one));
  if (!path) throw new Error(`No file of the build is called ${name}.`);
  const old = files.get(path)!.toString();
  files.set(path, Buffer.from(where === "before" ? text + old : old + text));
};

export const cutOff = (files: Files, name: string) => void files.set(name, half(files.get(name)!));

/** How a release can be bad: in seven ways. */
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
    built: (files) =>
      changeText(files, /^assets\/open-desk-\w{8}\.js$/, [
        "this.version(3)",
        `this.version(99).stores({}).upgrade(() => { throw new Error("bad release"); }),this.version(3)`,
      ]),
  },
};
