import { readFileSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumArgs, findChromium } from "../machine/find-chromium";
import { homeFiles } from "../../src/content/home-page/write-home-pages";
import { castGuide } from "./cast-guide";
import { serveFiles } from "./serve-files";

const guide = castGuide();
const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFiles>>;
let files: Record<string, string>;
let refused: string[] = [];

beforeAll(async () => {
  const late = {
    ...guide,
    code: "CU1",
    title: "Bán dừa trên mạng",
    synonyms: ["bán trái cây"],
    expiresOn: "2020-01-01",
  };
  ({ files } = await homeFiles(process.cwd(), [guide, late]));
  site = await serveFiles(files);
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function phone(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  refused = [];
  page.on("console", (said) => said.type() === "error" && refused.push(said.text()));
  page.on("pageerror", (error) => refused.push(String(error)));
  return page;
}

const at = (place: string) => `${site.address}/G/${place}`;
const widerThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function isKept(): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>("script[src]")!.src;
  const kept = await Promise.all([location.href, script].map((address) => caches.match(address)));
  return kept.every(Boolean) && navigator.serviceWorker.controller?.state === "activated";
}

describe("with scripts off", () => {
  test("the address of a step shows that step, ringed, and the numbers lead to the others", async () => {
    const page = await phone({ javaScriptEnabled: false });
    await page.goto(at("THU1/#5"));
    expect(await page.locator("li:target h3").innerText()).toContain(guide.steps[4]!.do);
    expect((await page.locator("li:target").boundingBox())!.y).toBeLessThan(60);
    await page.goto(at("THU1/"));
    await page.getByRole("link", { name: "3", exact: true }).click();
    expect((await page.locator("li:target").boundingBox())!.y).toBeLessThan(60);
    expect(await page.getByRole("button").count()).toBe(0);
    await page.context().close();
  });
});

describe("with scripts on", () => {
  test.each(["THU1/", ""])(
    "nothing at /G/%s is refused by the page's policy, and nothing jumps as it starts",
    async (place) => {
      const page = await phone();
      await page.goto(at(place));
      await page.getByRole("button", { name: "Chữ to" }).waitFor();
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      expect(moved).toBeLessThan(0.02);
      expect(refused).toEqual([]);
      await page.context().close();
    },
  );

  test("the address of a step shows that step, however fast the page came", async () => {
    for (let time = 0; time < 12; time += 1) {
      const page = await phone({ serviceWorkers: "block" });
      await page.goto(at("THU1/#5"));
      await expect.poll(async () => (await page.locator("li:target").boundingBox())?.y).toBeLessThan(60);
      await page.context().close();
    }
    // Twelve pages in a row take long on a machine that does other things as well.
  }, 120_000);

  test("the size of the text is remembered, and even the largest fits the smallest phone", async () => {
    const page = await phone({ viewport: { width: 320, height: 600 } });
    await page.goto(at("THU1/"));
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector(".lead")!).fontSize));
    const before = await size();
    await page.getByRole("button", { name: "Chữ to" }).click();
    await page.getByRole("button", { name: "Chữ to" }).click();
    expect(await size()).toBeGreaterThan(before * 1.4);
    expect(await widerThanScreen(page)).toBe(0);
    await page.reload();
    expect(await size()).toBeGreaterThan(before * 1.4);
    await page.context().close();
  });

  test("the next visit offers the step last read, and 'Tôi làm được rồi' stays on the phone", async () => {
    const page = await phone();
    await page.goto(at("THU1/#4"));
    await page.locator("[id='4']").evaluate((step) => step.scrollIntoView({ block: "start" }));
    await page.waitForFunction(() => localStorage.getItem("step THU1")?.startsWith("4 "));
    await page.goto(at("THU1/"));
    await page.getByRole("link", { name: /dừng ở bước 4/ }).click();
    expect(page.url()).toMatch(/#4$/);
    await page.getByRole("button", { name: "Tôi làm được rồi" }).click();
    await page.reload();
    await page.getByText("Bà con đã tự làm được").waitFor();
    await page.context().close();
  });

  test("reading aloud is offered only where the phone has a Vietnamese voice of its own", async () => {
    for (const [localService, offered] of [
      [true, 1],
      [false, 0],
    ] as const) {
      const page = await phone();
      await page.addInitScript((local) => {
        const voice = { lang: "vi-VN", localService: local, name: "vi" } as SpeechSynthesisVoice;
        speechSynthesis.getVoices = () => [voice];
      }, localService);
      await page.goto(at("THU1/"));
      await page.getByRole("button", { name: "Chữ to" }).waitFor();
      expect(await page.getByRole("button", { name: "Nghe" }).count()).toBe(offered);
      await page.context().close();
    }
  });

  test("a guide past its day says so, another does not", async () => {
    const page = await phone();
    await page.goto(at("CU1/"));
    await page.getByText("đã lâu chưa kiểm lại").waitFor({ state: "visible" });
    await page.goto(at("THU1/"));
    await page.getByRole("button", { name: "Chữ to" }).waitFor();
    expect(await page.getByText("đã lâu chưa kiểm lại").isVisible()).toBe(false);
    await page.context().close();
  });

  test("what was read is there without network, what was not gets a plain answer", async () => {
    const page = await phone();
    const passing = await serveFiles(files);
    const at = (place: string) => `${passing.address}/G/${place}`;
    await page.goto(at("THU1/"));
    await expect.poll(() => page.evaluate(isKept)).toBe(true);
    await passing.close();
    await page.goto(at("THU1/?utm_source=zalo#2"));
    expect(await page.locator("li:target h3").innerText()).toContain(guide.steps[1]!.do);
    await page.getByRole("button", { name: "Chữ to" }).waitFor();
    await page.goto(at("CU1/"));
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Máy đang không có mạng");
    await page.context().close();
  });

  test("the list is found through as people type, and is whole again when they erase", async () => {
    const page = await phone();
    await page.goto(at(""));
    const field = page.getByRole("searchbox");
    const shown = () => page.locator("#bai li:visible").count();
    expect(await shown()).toBe(2);
    for (const typed of ["ban dua", "Trái Cây", "CU1"]) {
      await field.fill(typed);
      expect(await page.locator("#bai li:visible h2").allInnerTexts(), typed).toEqual(["Bán dừa trên mạng"]);
    }
    await field.fill("tau bay");
    expect(await shown()).toBe(0);
    await page.getByText("Chưa thấy bài nào").waitFor({ state: "visible" });
    await field.fill("");
    expect(await shown()).toBe(2);
    await page.context().close();
  });

  test("the office that laid its file beside the pages is named, and still is without network", async () => {
    const page = await phone();
    const office = {
      name: "UBND xã <b>Thử</b>",
      phone: "0275 000 0000",
      hotlines: [{ name: "Đường dây", number: "+84 275 000 0001" }],
    };
    const passing = await serveFiles({ ...files, "G/office.json": JSON.stringify(office) });
    const read = async () => {
      await page.getByText(office.name).waitFor();
      return page.locator("a[href^='tel:']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    };
    await page.goto(`${passing.address}/G/THU1/`);
    expect(await read()).toEqual(["tel:02750000000", "tel:02750000001"]);
    await expect.poll(() => page.evaluate(isKept)).toBe(true);
    await page.reload();
    await read();
    await expect
      .poll(() => page.evaluate(() => caches.match(new URL("../office.json", location.href)).then(Boolean)))
      .toBe(true);
    await passing.close();
    await page.reload();
    expect(await read()).toHaveLength(2);
    await page.context().close();
  });

  test.each(["THU1/", ""])("whatever can be tapped at /G/%s is as large as a thumb", async (place) => {
    const page = await phone();
    await page.goto(at(place));
    await page.getByRole("button", { name: "Chữ to" }).waitFor();
    const small = await page.locator("a, button, input").evaluateAll((all) =>
      all
        .map((each) => ({ each, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
        .map(({ each, box }) => `${each.textContent} ${Math.round(box.width)}×${Math.round(box.height)}`),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });

  test.each(["THU1/", "", "CU1/", "NOPE/"])("axe finds nothing at /G/%s", async (place) => {
    const page = await phone({ bypassCSP: true });
    await page.goto(at(place));
    await page.getByRole("button", { name: "Chữ to" }).waitFor();
    await page.addScriptTag({ content: axe });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map((each) => `${each.id}: ${each.nodes[0]!.html.slice(0, 200)}`);
    });
    expect(found).toEqual([]);
    await page.context().close();
  });
});
