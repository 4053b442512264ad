import { HtmlValidate } from "html-validate";
import { beforeAll, expect, test } from "vitest";
import { readPolicies, policyLines } from "../../src/build/security-policy";
import type { BroughtGuide } from "../../src/content/home-page/practice-file";
import { homeFiles, type HomeFiles } from "../../src/content/home-page/write-home-pages";
import { castGuide } from "./cast-guide";

const guide = castGuide();
let home: HomeFiles;
beforeAll(async () => void (home = await homeFiles(process.cwd(), [guide])));

const page = () => home.files["G/TAP/index.html"]!;
const filesOfPractice = () => Object.keys(home.files).filter((place) => place.startsWith("G/TAP/"));

test("the practice is one page, its script, what comes later, one style and the notice of what others made", () => {
  const names = filesOfPractice().map((place) => place.replace(/-[\w-]{8}\./, "."));
  expect(names.sort()).toEqual([
    "G/TAP/index.html",
    "G/TAP/notices.txt",
    "G/TAP/practice-end.js",
    "G/TAP/practice.css",
    "G/TAP/practice.js",
  ]);
  expect(home.files["G/TAP/notices.txt"]).toContain("Ryan Carniato");
  for (const [, name] of page().matchAll(/(?:src|href|data-later)="((?!\.\.\/)[^"]+)"/g))
    expect(filesOfPractice()).toContain(`G/TAP/${name}`);
});

test("its page is valid, says without a script what it is, and holds nothing inline", async () => {
  const report = await new HtmlValidate({ root: true, extends: ["html-validate:recommended"] }).validateString(page());
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  expect(page()).toContain("Xem các bài");
  expect(page()).not.toMatch(/<style|<script(?! type="module" src=)|\sstyle=|\son\w+=/);
  const { kiosk } = readPolicies(policyLines(home.style));
  expect(page()).toContain(`content="${kiosk.replace("; frame-ancestors 'none'", "")}"`);
});

test("a guide's file has all that is practised, and nothing that stands on the page to read", () => {
  const told = JSON.parse(home.files["G/THU1/practice.json"]!) as BroughtGuide;
  expect(told.steps).toEqual(guide.steps.map((step) => ({ ...step, helper: "" })));
  expect([told.sources, told.synonyms, told.tellings]).toEqual([[], [], undefined]);
});

test("a guide brings its drawings and the style of its parts; the script and the style of all guides have none of them", () => {
  const { drawings, style } = JSON.parse(home.files["G/THU1/practice.json"]!) as BroughtGuide;
  expect(Object.keys(drawings.pictures)).toContain(guide.picture);
  for (const part of [".ph-tiles", ".ph-qr", ".ph-press"]) expect(style).toContain(`${part}{`);
  const shared = filesOfPractice().filter((place) => /practice-[\w-]{8}\.(?:js|css)$/.test(place));
  expect(shared).toHaveLength(2);
  for (const file of shared) {
    expect(home.files[file]).not.toContain(".ph-tiles{");
    for (const { arrow } of Object.values(drawings.gestures)) expect(home.files[file]).not.toContain(arrow);
  }
});

test("the page to read leads there, tells one telephone from two, and each step has its code for the counter", () => {
  const html = home.files["G/THU1/index.html"]!;
  expect(html).toContain('<div class="scripted"><a class="go" href="../TAP/#THU1">');
  for (const words of ["Một điện thoại", "Hai điện thoại"]) expect(html).toContain(words);
  const codes = [...html.matchAll(/Mã hỏi ở xã: <b>THU1-(\d+)-[A-Z]<\/b>/g)].map(([, step]) => Number(step));
  expect(codes).toEqual(guide.steps.map((_, index) => index + 1));
});
