import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PracticeScreen, ScreenKind } from "../../src/domain/guide/practice-screen";
import { drawStep } from "../../src/drawing/draw-step";
import { escapeXml, widthOf, wrap } from "../../src/drawing/pen/text";
import { drawing } from "../../src/wording/vi/drawing";

const kinds: ScreenKind[] = ["app", "browser", "home", "camera", "call", "chat"];
const words = fc.string({ unit: fc.constantFrom(..."aăâeêoôơuưyđẤỆữẫnghtrW <>&\"'0123456789\u0000"), maxLength: 90 });

const screens: fc.Arbitrary<PracticeScreen> = fc.record({
  kind: fc.constantFrom(...kinds),
  title: words,
  address: words,
  message: fc.record({ from: words, text: words, id: fc.constant("message") }),
  parts: fc.tuple(words, words, words).map(([a, b, c]): PracticeScreen["parts"] => [
    { part: "text", text: a, look: "strong" },
    { part: "field", id: "field", label: b, kind: "text", practice: c },
    { part: "button", id: "button", label: a, look: "main" },
    { part: "choice", id: "choice", label: b, detail: c, picture: "house" },
    { part: "notice", tone: "care", text: c },
    { part: "rows", rows: [{ label: a, value: b, strong: true }] },
    { part: "paper", id: "paper", label: c, state: "blurred" },
    { part: "qr", id: "qr", label: a },
    { part: "face" },
    { part: "bubble", who: "me", text: b },
    { part: "caller", name: c, detail: a },
    { part: "apps", apps: [{ id: "app", label: b, picture: "phone" }] },
    { part: "states", states: [{ label: c, detail: a, state: "returned" }] },
    { part: "tick", id: "tick", label: a, ticked: true },
    { part: "toggle", id: "toggle", label: b, detail: c },
    { part: "picker", id: "picker", label: c, value: a },
    { part: "sizes", id: "sizes", label: b, at: 2, of: 5 },
    { part: "result", id: "result", title: c, address: a, text: b, ad: true },
    { part: "listing", id: "listing", name: a, maker: b, detail: c, picture: "lock", action: a },
    { part: "product", id: "product", name: b, price: c, detail: a, picture: "coconut" },
    { part: "tiles", groups: [{ title: a, tiles: [{ id: "tile", label: b, picture: "health" }] }] },
    {
      part: "tabs",
      tabs: [
        { id: "tab", label: c, picture: "house", chosen: true },
        { id: "other-tab", label: a, picture: "bell" },
      ],
    },
  ]),
});
const ids = "message field button choice paper qr app tick toggle picker sizes result listing product tile tab".split(
  " ",
);
const targets = fc.constantFrom(...ids);

const covered = fc.tuple(screens, words, words).map(([screen, title, label]): PracticeScreen => ({
  ...screen,
  sheet: {
    title,
    text: label,
    buttons: [
      { id: "allow", label },
      { id: "deny", label: title, look: "safe" },
    ],
  },
}));

const height = (svg: string) => Number(/viewBox="0 0 300 (\d+)"/.exec(svg)![1]);
const amber = /stroke="#ffc53d"/g;

describe("a drawn step", () => {
  test("is the same text for the same screen", () => {
    fc.assert(
      fc.property(screens, targets, (screen, target) => {
        expect(drawStep(screen, target)).toBe(drawStep(structuredClone(screen), target));
      }),
      { numRuns: 30 },
    );
  });

  test("holds every baseline and every rectangle inside the phone", () => {
    fc.assert(
      fc.property(fc.oneof(screens, covered), targets, (screen, target) => {
        const svg = drawStep(screen, target);
        for (const [, x, y] of svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(10);
          expect(Number(x)).toBeLessThanOrEqual(290);
          expect(Number(y)).toBeLessThan(height(svg) - 5);
        }
        for (const [, x, y, w, h] of svg.matchAll(
          /<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"/g,
        )) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(x) + Number(w)).toBeLessThanOrEqual(300);
          expect(Number(y) + Number(h)).toBeLessThanOrEqual(height(svg));
        }
      }),
    );
  });

  test("says people's words as text, whatever signs they hold", () => {
    const svg = drawStep(
      { kind: "app", title: `"><script>`, parts: [{ part: "text", text: `<b onload="x"> & ' \u0000\u0008` }] },
      "none",
    );
    for (const wrong of ["<script", "<b ", 'onload="', "\u0000", "\u0008"]) expect(svg).not.toContain(wrong);
    expect(svg).toContain("&lt;b onload=&quot;x&quot;&gt; &amp;");
    expect(svg).toContain("&quot;&gt;&lt;script&gt;");
  });

  test("needs no style, which the pages' policy would refuse", () => {
    fc.assert(
      fc.property(screens, targets, (screen, target) => {
        expect(drawStep(screen, target)).not.toMatch(/\sstyle=|<style|<script|\shref=/);
      }),
      { numRuns: 20 },
    );
  });

  test.each(ids)("rings the target once: %s", (target) => {
    const [screen] = fc.sample(screens, { numRuns: 1, seed: 7 });
    expect(drawStep(screen!, target).match(amber)).toHaveLength(1);
  });

  test.each(["allow", "deny", "message"])("rings the target once where a sheet lies over the screen: %s", (target) => {
    const [screen] = fc.sample(covered, { numRuns: 1, seed: 7 });
    expect(drawStep(screen!, target).match(amber)).toHaveLength(1);
  });

  test("names an advertisement, and only that", () => {
    const result = { part: "result", id: "a", title: "Trang", address: "trang.example" } as const;
    const drawn = (ad: boolean) => drawStep({ kind: "browser", parts: [{ ...result, ad }] }, "a");
    expect(drawn(true)).toContain(">Quảng cáo<");
    expect(drawn(false)).not.toContain("Quảng cáo");
  });

  test.each([
    ["Cổng thật", { part: "result", id: "it", title: "Cổng thật", address: "that.example" }],
    ["Định danh", { part: "listing", id: "it", name: "Định danh", maker: "Bộ", picture: "lock", action: "Cài đặt" }],
    ["Dừa xiêm", { part: "product", id: "it", name: "Dừa xiêm", price: "120.000 đồng", picture: "coconut" }],
    ["Tỉnh", { part: "picker", id: "it", label: "Tỉnh", value: "Chọn tỉnh" }],
  ] satisfies [string, PracticeScreen["parts"][number]][])("names where to tap: %s", (name, part) => {
    expect(drawStep({ kind: "app", parts: [part] }, "it", drawing.says)).toContain(`Chỗ cần chạm: “${name}”.`);
  });

  test("rings nothing when there is nothing to tap", () => {
    const [screen] = fc.sample(screens, { numRuns: 1, seed: 7 });
    expect(drawStep(screen!, "none").match(amber)).toBeNull();
  });

  test("tells in words what it shows and where to tap", () => {
    const screen: PracticeScreen = {
      kind: "app",
      title: "Nộp hồ sơ",
      parts: [{ part: "button", id: "chup", label: "Chụp giấy tờ" }],
    };
    expect(drawStep(screen, "chup", drawing.says)).toContain(
      `role="img" aria-label="Hình vẽ màn hình “Nộp hồ sơ”. Chỗ cần chạm: “Chụp giấy tờ”."`,
    );
  });

  test("never shows a password", () => {
    const field = { part: "field", id: "mk", label: "Mật khẩu", kind: "password", value: "mat-khau-tap" } as const;
    expect(drawStep({ kind: "app", parts: [field] }, "mk")).not.toContain("mat-khau-tap");
  });
});

describe("lines of text", () => {
  test("are never wider than allowed and lose no letter", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 260 }), (text, width) => {
        const lines = wrap(text, { size: 16 }, width);
        for (const line of lines) expect(widthOf(line, { size: 16 })).toBeLessThanOrEqual(width);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.normalize("NFC").replace(/\s/g, ""));
      }),
    );
  });

  test("part a long address after its points and strokes, not inside a word", () => {
    expect(wrap("cap-nhat-gap.trang-gia.example/tai-ve", { size: 16 }, 120)).toEqual([
      "cap-nhat-",
      "gap.trang-",
      "gia.example/",
      "tai-ve",
    ]);
  });

  test("a mark over a letter takes no width of its own", () => {
    expect(widthOf("Việt", { size: 16 })).toBe(widthOf("Viet", { size: 16 }));
  });

  test("a letter outside Unicode's planes is left out rather than breaking the picture", () => {
    expect(escapeXml("a\ud800b\u{1F600}")).toBe("ab\u{1F600}");
  });
});
