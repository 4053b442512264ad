import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { PNG } from "pngjs";
import { HtmlValidate, type RuleConfig } from "html-validate";
import { beforeAll, describe, expect, test } from "vitest";
import { previewPicture } from "../../src/content/home-page/preview-picture";
import { homeFiles, type HomeFiles } from "../../src/content/home-page/write-home-pages";
import { castGuide } from "./cast-guide";
import { castTelling } from "./cast-telling";

const guide = castGuide();
const hostile = {
  ...guide,
  code: "THU2",
  title: `<script>x()</script> & "cô"`,
  warning: `</p><style>*{display:none}</style>`,
};
let home: HomeFiles;
/** The pages that are read; the page of the practice has a policy and a style of its own. */
let pages: [place: string, html: string][];

beforeAll(async () => {
  home = await homeFiles(process.cwd(), [guide, hostile]);
  pages = Object.entries(home.files).filter(([place]) => place.endsWith(".html") && !place.startsWith("G/TAP/"));
});

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
      expect(card.match(/<svg[^>]* role="img"/g)).toHaveLength(1);
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
  const scripts = Object.entries(home.files).filter(([place]) => /^G\/[^/]+\.js$/.test(place));
  expect(scripts.map(([place]) => place.replace(/-[\w-]{8}\./, "."))).toEqual(
    expect.arrayContaining(["G/page.js", "G/sw.js"]),
  );
  for (const [place, code] of scripts) {
    expect(code, place).not.toMatch(/\bimport\s*[({"'\w]|\bexport\b/);
    expect(gz(code), place).toBeLessThanOrEqual(3_000);
  }
});

describe("built for a place", () => {
  const address = "https://huong-dan.example.vn";
  const office = {
    name: `Xã <Hưng> & "Nhượng"`,
    phone: "0275 000 0000",
    hotlines: [{ name: "Tổng đài thử", number: "1900 0000" }],
    week: [...Array.from({ length: 5 }, () => [{ from: "07:00", to: "11:30" }]), [], []],
  };
  const whole = castTelling(guide, () => "Not this one.");
  const english = {
    ...whole,
    title: "Hand in a practice file",
    summary: "You can do it.",
    bring: guide.bring.map(() => "Your paper."),
    beforehand: { cost: "Nothing.", time: "Ten minutes.", where: "At home." },
    warning: "Give nobody your code.",
    steps: whole.steps.map((step, at) => ({ ...step, do: `Do thing ${at + 1}.` })),
  };
  let known: HomeFiles;
  beforeAll(async () => {
    known = await homeFiles(process.cwd(), [guide, { ...guide, code: "THU3", tellings: { en: english } }], {
      address,
      office,
    });
  });
  const at = (place: string) => known.files[`G/${place}index.html`]!;

  test("each page names its address and a picture that is there, of the size others cut it to", () => {
    for (const place of ["THU1/", "EN/THU3/", ""]) {
      expect(at(place)).toContain(`<link rel="canonical" href="${address}/G/${place}">`);
      expect(at(place)).toContain(`<meta property="og:image" content="${address}/G/${place}preview.png">`);
      const { width, height } = PNG.sync.read(Buffer.from(known.pictures[`G/${place}preview.png`]!));
      expect([width, height]).toEqual([1200, 630]);
    }
    expect(page()).not.toMatch(/canonical|og:image/);
    expect(home.pictures).toEqual({});
  });

  test("a picture holds the title in letters, and is the same each time", async () => {
    const [once, again, other] = await Promise.all(
      ["Nộp hồ sơ", "Nộp hồ sơ", "Nộp hổ sơ"].map((title) => previewPicture(title, "8 bước")),
    );
    expect(Buffer.compare(once!, again!)).toBe(0);
    expect(Buffer.compare(once!, other!)).not.toBe(0);
  });

  test("the office stands on every page by its name and telephone, as words", () => {
    for (const [place, html] of Object.entries(known.files).filter(([name]) => /^G\/(?!TAP).*\.html$/.test(name))) {
      expect(html, place).toContain("Xã &lt;Hưng&gt; &amp; &quot;Nhượng&quot;");
      expect(html).toContain('<a href="tel:02750000000">0275&nbsp;000&nbsp;0000</a>');
      expect(html).toMatch(
        /<li>(Giờ làm việc|Opening hours):<\/li><li>(Thứ hai – Thứ sáu|Monday – Friday): 7:00–11:30<\/li>/,
      );
      expect(html).toContain('Tổng đài thử <a href="tel:19000000">1900&nbsp;0000</a>');
    }
    expect(JSON.parse(known.files["G/office.json"]!)).toEqual(office);
    expect(JSON.parse(home.files["G/office.json"]!)).toEqual({});
  });

  test("an English page is there only where somebody wrote it, and each side leads to the other", async () => {
    expect(known.files).not.toHaveProperty("G/EN/THU1/index.html");
    const html = at("EN/THU3/");
    expect(html).toContain('<html lang="en">');
    for (const words of [english.title, english.warning, "Do thing 1.", "Your paper."]) expect(html).toContain(words);
    expect(html).toContain('href="../../THU3/" hreflang="vi"');
    expect(at("THU3/")).toContain('href="../EN/THU3/" hreflang="en"');
    expect(at("")).toContain('<a class="go" href="./EN/" hreflang="en"');
    expect((await validator.validateString(html)).valid).toBe(true);
    expect(gz(html)).toBeLessThanOrEqual(14_000);
  });

  test("a language in which a guide was told has a list of its own, and each list leads to the other", async () => {
    const html = at("EN/");
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('href="../EN/THU3/"');
    expect(html).not.toContain("THU1/");
    expect(html).toContain('<a class="go" href="../" hreflang="vi"');
    expect(at("EN/THU3/")).toContain('<a class="go" href="../../EN/">');
    expect(html).toContain(`<link rel="alternate" hreflang="vi" href="${address}/G/">`);
    expect(at("")).toContain(`<link rel="alternate" hreflang="en" href="${address}/G/EN/">`);
    expect((await validator.validateString(html)).valid).toBe(true);
    expect(home.files).not.toHaveProperty("G/EN/index.html");
  });

  test("the missing page and the page without network say it in every language, and lead to its list", async () => {
    for (const [name, title] of [
      ["404.html", "There is no such guide"],
      ["offline.html", "There is no network"],
    ] as const) {
      const html = known.files[`G/${name}`]!;
      expect(html).toContain(`<section lang="en" dir="ltr"><h2>${title}</h2>`);
      expect(html).toContain('<a class="go" href="/G/EN/">');
      expect((await validator.validateString(html)).valid).toBe(true);
      expect(home.files[`G/${name}`]).toContain(title);
      expect(home.files[`G/${name}`]).not.toContain("/G/EN/");
    }
  });
});
