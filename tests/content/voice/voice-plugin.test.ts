import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { voiceFolder, voicePlugin } from "../../../src/content/voice/voice-plugin";

afterEach(() => vi.unstubAllEnvs());

/** What a build takes along of a folder: the files it writes, and what it puts in the place of two modules. */
function buildWith(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "voice-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  vi.stubEnv("VOICE_PACK", folder);
  const plugin = voicePlugin() as unknown as {
    configResolved: (config: { root: string }) => void;
    load: (id: string) => string | undefined;
    generateBundle: (this: { emitFile: (file: { fileName: string }) => void }) => void;
  };
  plugin.configResolved({ root: "/house" });
  const written: string[] = [];
  plugin.generateBundle.call({ emitFile: ({ fileName }) => void written.push(fileName) });
  const moduleOf = (name: string) => plugin.load(`/house/src/practice/voice/${name}.ts`);
  return { written, exists: moduleOf("has-machine-voice"), list: moduleOf("voice-files"), other: moduleOf("other") };
}

test("a pack comes along behind the station, each file under a name that changes with its sounds", () => {
  const { written, exists, list, other } = buildWith({ "DT1.voice": "one", "common.voice": "two", "notes.txt": "-" });
  expect(written).toEqual([
    expect.stringMatching(/^assets\/later\/voice\/DT1-[\w-]{8}\.voice$/),
    expect.stringMatching(/^assets\/later\/voice\/common-[\w-]{8}\.voice$/),
  ]);
  expect(exists).toBe("export const hasMachineVoice = true");
  expect(list).toContain(`"DT1":"/${written[0]}"`);
  expect(other).toBeUndefined();
  expect(buildWith({ "DT1.voice": "changed", "common.voice": "two" }).written).not.toContain(written[0]);
});

test("without a pack the station is as it was, and names no sound", () => {
  expect(buildWith({})).toEqual({ written: [], exists: undefined, list: undefined, other: undefined });
});

test("the pack is looked for where npm run voice puts it", () => {
  vi.stubEnv("VOICE_PACK", undefined);
  expect(voiceFolder("/house")).toBe("/house/.cache/voice/pack");
});
