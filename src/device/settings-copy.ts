import { openFileCopy } from "./file-copy";

/** Settings that somebody chose on this tablet. Each is read directly where it is needed. */
const settings = [
  "tram-so-printer",
  "tram-so-glass",
  "tram-so-full-screen",
  "tram-so-trusted-time",
  "tram-so-aside-seen",
  "tram-so-staff-text",
  "tram-so-first-week",
  "tram-so-proven",
  "tram-so-voices",
];
const lookEveryMs = 30_000;

/**
 * Keeps the settings of this tablet in a file as well. `lost` when all that stood beside them is gone: then they come back
 * from there. Resolves how many did.
 */
export async function keepSettingsTwice(lost: boolean): Promise<number> {
  const copy = openFileCopy("settings");
  let [back, written] = [0, ""];
  const write = () => {
    const now = JSON.stringify(read());
    if (now !== written) copy.replace([now]);
    written = now;
  };
  await copy.keep(async (lines) => {
    written = lines.at(-1) ?? "";
    if (lost) back = putBack(written);
    write();
    return [];
  });
  setInterval(write, lookEveryMs);
  addEventListener("pagehide", write);
  return back;
}

const read = (): Record<string, string> =>
  Object.fromEntries(
    settings.flatMap((name) => {
      const said = localStorage.getItem(name);
      return said === null ? [] : [[name, said]];
    }),
  );

function putBack(line: string): number {
  try {
    const said = Object.entries(JSON.parse(line) as Record<string, string>);
    const gone = said.filter(([name]) => settings.includes(name) && localStorage.getItem(name) === null);
    for (const [name, value] of gone) localStorage.setItem(name, value);
    return gone.length;
  } catch {
    return 0;
  }
}
