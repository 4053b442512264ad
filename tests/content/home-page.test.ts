import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { HtmlValidate, type RuleConfig } from "html-validate";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { homeFiles, type HomeFiles } from "../../src/content/home-page/write-home-pages";
import { castGuide } from "./cast-guide";

// The validator and the pictures take their time on a machine that does other things as well.
vi.setConfig({ testTimeout: 30_000 });

const guide = castGuide();
const hostile = {
  ...guide,
  code: "THU2",
  title: `<script>x()</script> & "cô"`,
  warning: `</p><style>*{display:none}</style>`,
};
let home: HomeFiles;
let pages: [place: string, html: string][];

beforeAll(async () => {
  home = await homeFiles(process.cwd(), [guide, hostile]);
  pages = Object.entries(home.files).filter(([place]) => place.endsWith(".html"));
}, 30_000);

const page = () => home.files["G/THU1/index.html"]!;
const withoutTags = (html: string) => html.replace(/<svg.*?<\/svg>/gs, "").replace(/<[^>]+>/g, " ");
const fileNames = () => Object.keys(home.files).sort();
const gz = (text: string) => gzipSync(text, { level: 9 }).length;

// The rules left out ask for long forms of the same thing, or forbid numbers as ids, which are what the QR code names.
const rules = {
  "valid-id": ["error", { relaxed: true }],
  "no-inline-style": "error",
} satisfies Record<string, RuleConfig[string]>;
const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended"], rules: { ...rules } });

describe("every home page", () => {
  test("is there: each guide, the list, the missing page and the page without network", () => {
    expect(pages.map(([place]) => place).sort()).toEqual([
      "G/404.html",
      "G/THU1/index.html",
      "G/THU2/index.html",
      "G/index.html",
      "G/offline.html",
    ]);
  });

  test("is valid HTML", async () => {
    for (const [place, html] of pages) {
      const report = await validator.validateString(html);
      const faults = report.results.flatMap((result) =>
        result.messages.map((said) => `${said.ruleId}: ${said.message} (${said.line}:${said.column})`),
      );
      expect(faults, place).toEqual([]);
    }
    const spoilt = await validator.validateString(page().replace("<main>", '<main style="color:red"><p><div>'));
    expect(spoilt.valid).toBe(false);
  });

  test("carries the same style byte for byte, and a policy that names its hash", () => {
    for (const [place, html] of pages) {
      const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map((hit) => hit[1]!);
      expect(styles, place).toEqual([home.style]);
      const hash = createHash("sha256").update(home.style).digest("base64");
      expect(html).toContain(`style-src 'sha256-${hash}'`);
      expect(html).toContain("default-src 'none'");
      expect(html).not.toMatch(/unsafe-|\sstyle=/);
    }
  });

  test("is Vietnamese, titled, described and asks nothing of another place", () => {
    for (const [place, html] of pages) {
      expect(html, place).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/);
      expect(html).toMatch(/<title>[^<]{8,}<\/title>/);
      expect(html).toMatch(/<meta name="description" content="[^"]{8,}">/);
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
  });

  test("fits the first answer of a slow line", () => {
    for (const [place, html] of pages) expect(gz(html), place).toBeLessThanOrEqual(14_000);
  });

  test("points only at files of this site", () => {
    for (const [place, html] of pages) {
      const links = [...html.matchAll(/(?:src|href)="([^"#]+)(?:#[^"]*)?"/g)].map((hit) => hit[1]!);
      expect(links.length, place).toBeGreaterThan(2);
      for (const link of links) {
        const path = new URL(link, `https://example.vn/${place}`).pathname.slice(1);
        expect(fileNames(), `${place} → ${link}`).toContain(path.endsWith("/") ? `${path}index.html` : path);
      }
    }
  });
});

describe("a guide's page", () => {
  test("says everything without its script", () => {
    const text = withoutTags(page());
    const said = [guide.title, guide.summary, guide.warning, ...guide.bring, ...guide.steps.map((step) => step.do)];
    for (const words of said) expect(text).toContain(words);
    for (const step of guide.steps) if (step.because) expect(text).toContain(step.because);
    expect(text).toContain("20-11-2026");
    expect(text).toContain("Ủy ban nhân dân xã");
    expect(page().match(/<script/g)).toHaveLength(1);
    expect(page()).not.toContain("<button");
  });

  test("has an anchor, a picture and a ring for each step, and a way to each", () => {
    const cards = page().match(/<li class="step.*?<\/li>(?=<li class="step|<\/ol>)/gs)!;
    expect(cards).toHaveLength(guide.steps.length);
    for (const [index, card] of cards.entries()) {
      expect(card).toMatch(new RegExp(`^<li class="step( halt)?" id="${index + 1}">`));
      expect(card.match(/<svg/g)).toHaveLength(1);
      expect(card).toContain('stroke="#ffc53d"');
      expect(page()).toContain(`<a href="#${index + 1}">`);
    }
  });

  test("marks in brick the steps whose right answer is to stop", () => {
    const stops = guide.steps.filter((step) => "stop" in step.done).length;
    expect(stops).toBeGreaterThan(0);
    expect(page().match(/class="step halt"/g)).toHaveLength(stops);
  });

  test("shows words with angle brackets as words", () => {
    const html = home.files["G/THU2/index.html"]!;
    expect(html).toContain("&lt;script&gt;x()&lt;/script&gt; &amp; &quot;cô&quot;");
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<style/g)).toHaveLength(1);
  });

  test("holds no telephone number, which only an office could confirm", () => {
    expect(withoutTags(page())).not.toMatch(/\b0\d[\d .]{7,}\d|\b1[89]00\b|tel:/);
  });
});

test("the script and the worker are small and stand alone", () => {
  const scripts = Object.entries(home.files).filter(([place]) => place.endsWith(".js"));
  expect(scripts.map(([place]) => place.replace(/-[\w-]{8}\./, "."))).toEqual(
    expect.arrayContaining(["G/page.js", "G/sw.js"]),
  );
  for (const [place, code] of scripts) {
    expect(code, place).not.toMatch(/\bimport\s*[({"'\w]|\bexport\b/);
    expect(gz(code), place).toBeLessThanOrEqual(3_000);
  }
});

test("the public address, once known, is named in each guide's page", async () => {
  const known = await homeFiles(process.cwd(), [guide], { address: "https://huong-dan.example.vn" });
  const html = known.files["G/THU1/index.html"]!;
  expect(html).toContain('<link rel="canonical" href="https://huong-dan.example.vn/G/THU1/">');
  expect(page()).not.toContain("canonical");
});
