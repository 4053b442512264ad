import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { build } from "vite";
import { policyFile } from "../../src/build/security-policy";
import { guidePlugin } from "../../src/content/guide-plugin";
import { stringify } from "yaml";
import { castGuide, castText } from "./cast-guide";
import { castTelling } from "./cast-telling";

let root: string;
const guides = "src/content/guides/papers";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "station-"));
  // The pages' script, style and worker, and the player, are the real ones: only the guides are planted.
  for (const room of ["src/content", "src/ui"]) mkdirSync(join(root, room), { recursive: true });
  for (const real of [
    "src/content/home-page",
    "src/worker",
    "src/at-home",
    "src/practice",
    "src/device",
    "src/ui/illustrations",
    "node_modules",
    "package-lock.json",
  ])
    symlinkSync(join(process.cwd(), real), join(root, real));
  put(`${guides}/a.yaml`, castText);
  put(
    "main.ts",
    `export { default as guide } from "./${guides}/a.yaml"; export { default as summary } from "./${guides}/a.yaml?summary"; export { default as words } from "./${guides}/a.yaml?words";`,
  );
});
afterEach(() => {
  delete process.env["PUBLIC_ADDRESS"];
  rmSync(root, { recursive: true });
});

function put(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

async function buildStation() {
  const built = await build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [guidePlugin()],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: join(root, "main.ts"), preserveEntrySignatures: "strict" },
    },
  });
  if (!("output" in built)) throw new Error("nothing was built");
  return built.output;
}

const refusal = () =>
  buildStation().then(
    () => undefined,
    (error: Error) => error,
  );

test("a guide's file becomes a module, a summary and its words for the search", async () => {
  const [chunk] = await buildStation();
  const module = (await import(`data:text/javascript,${encodeURIComponent(chunk.code)}`)) as {
    guide: unknown;
    summary: unknown;
    words: unknown;
  };
  const guide = { ...castGuide(), slug: "a" };
  // The search reads the synonyms from the words; the open guide travels without them.
  expect(module.guide).toEqual({ ...guide, synonyms: [] });
  const { code, version, title, summary, synonyms } = guide;
  expect(module.summary).toMatchObject({ code, title, steps: guide.steps.length });
  expect(module.words).toEqual({ code, version, summary, synonyms });
  expect(JSON.stringify(module.summary)).not.toContain(guide.steps[0]!.do);
});

test("a telling beside the guide is fetched by itself, its list apart from its guides, and has a home page of its own", async () => {
  put(`${guides}/a.en.yaml`, stringify({ ...castTelling(castGuide(), () => "Tap it."), title: "Hand in a file" }));
  put("src/content/told-files.ts", "export const tellings = {};");
  put(
    "main.ts",
    `export const open = () => import("./src/content/told-files"); export { default as guide } from "./${guides}/a.yaml";`,
  );
  const built = await buildStation();
  const holding = (text: string) => built.filter((file) => file.type === "chunk" && file.code.includes(text));
  expect(built[0].code).not.toContain("Tap it.");
  expect(built[0].code).not.toContain("tellings");
  // The list has the title and no step; a topic has its guides whole.
  expect(holding("Hand in a file")).toHaveLength(2);
  expect(holding("keepsOrder")).toHaveLength(1);
  expect(built.map(({ fileName }) => fileName)).toContain("G/EN/THU1/index.html");
});

test("the build writes the home pages and both policies", async () => {
  const files = new Map((await buildStation()).map((file) => [file.fileName, file]));
  for (const place of ["G/THU1/index.html", "G/index.html", "G/sw.js", "G/manifest.webmanifest", "G/404.html"]) {
    expect([...files.keys()]).toContain(place);
  }
  const policies = files.get(policyFile);
  const lines = policies?.type === "asset" ? String(policies.source).trimEnd().split("\n") : [];
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/script-src 'self'; style-src 'self'/);
  expect(lines[1]).toMatch(/style-src 'sha256-[\w+/]{43}='/);
  expect(lines.join()).not.toContain("unsafe");
});

test("one fault in any guide stops the build, with every fault in plain words and no trace of the program", async () => {
  put(`${guides}/b.yaml`, castText.replace("code: THU1", "code: thu"));
  put(`${guides}/c.yaml`, "code: THU2\n\ttopic: papers\n");
  const refused = await refusal();
  const shown = inspect(refused);
  expect(shown).toMatch(new RegExp(`^${guides}/b\\.yaml:1: .+ — .+$`, "m"));
  expect(shown).toMatch(new RegExp(`^${guides}/c\\.yaml:2: .+ — .+$`, "m"));
  expect(shown).not.toMatch(/\n\s+at |node_modules/);
  expect(shown.split("\n")).toHaveLength(3);
});

test("a public address that no phone could open stops the build", async () => {
  process.env["PUBLIC_ADDRESS"] = "http://huong-dan.example.vn";
  expect((await refusal())?.message).toMatch(/PUBLIC_ADDRESS .+https/);
});
