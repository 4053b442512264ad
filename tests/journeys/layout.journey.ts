import type { Page } from "@playwright/test";
import type { Guide } from "../../src/domain/guide/guide";
import { topics } from "../../src/domain/guide/guide";
import { labelOf } from "../../src/domain/guide/practice-screen";
import { readGuideFiles } from "../domain/guide/read-guides";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { findClippedLetters, findHardTargets, findScrolling } from "./support/measure-layout";
import { measurePhone } from "./support/measure-phone";
import { askForHelp } from "./support/people";
import { sampleOf, seed } from "../machine/sample";

const sizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
];
const texts = ["a", "a-plus"];
const guides = readGuideFiles().map(([, value]) => value as Guide);

// One guide a day for each way the tablet is held, others the next; all of them in the long run.
const drawn = sampleOf(guides, sizes.length);
const guidesFor = (nth: number) => (process.env.JOURNEYS_ALL ? drawn : [drawn[nth]!]);

/** Many tablets bring a Vietnamese voice, and with it one more button on most screens: the tighter case is measured. */
const bringVoice = () => {
  const voice = { name: "vi", lang: "vi-VN", localService: true, default: true, voiceURI: "vi" };
  speechSynthesis.getVoices = () => [voice];
  speechSynthesis.speak = () => {};
  // The real one takes none but the system's own voices.
  Object.assign(globalThis, { SpeechSynthesisUtterance: class extends EventTarget {} });
};

test.beforeEach(({ context }) => context.addInitScript(bringVoice));

interface Screen {
  name: string;
  /** Leads there from an opened station. */
  open: (page: Page) => Promise<void>;
}

const at = (name: string, address: string): Screen => ({
  name,
  open: async (page) => {
    await page.goto(address);
    await expect(page.locator(".frame-main > *").first()).toBeVisible();
  },
});
const searching = (typed: string): Screen => ({
  name: `search for “${typed}”`,
  open: async (page) => {
    await page.goto("/search");
    await page.getByRole("textbox").fill(typed);
    if (typed) await expect(page.locator(".search-rows, .search-nothing").first()).toBeVisible();
  },
});
const screens: Screen[] = [
  at("welcome", "/"),
  ...sampleOf(topics, 3).map((topic) => at(`list of ${topic}`, `/topic/${topic}`)),
  searching(""),
  searching("tra tien"),
  searching("xyzzy kkkk"),
  at("step", `/learn/${drawn[0]!.code}/2`),
  {
    name: "take home",
    open: async (page) => {
      await page.goto(`/take-home/${drawn[0]!.code}/3`);
      // The address, and a word about it, come with the office.
      await expect(page.locator(".take-home .qr path")).toBeAttached();
    },
  },
  at("my number", "/my-number"),
  {
    name: "number",
    open: async (page) => {
      await page.goto("/");
      await askForHelp(page);
    },
  },
];

async function setText(page: Page, text: string): Promise<void> {
  await page.locator(`.segment.size-${text}`).click();
  await page.evaluate(async () => document.fonts.ready);
}

/** Measures a screen and names its faults with where they were seen. */
async function faultsOn(page: Page, where: string): Promise<string[]> {
  const faults = [...(await findScrolling(page)), ...(await findHardTargets(page))];
  return faults.map((fault) => `${where}: ${fault}`);
}

/** A page, a form and a chat scroll in a real phone with large letters; a call, a home screen and a question over them never. */
const mayScroll = ({ kind, sheet }: Guide["steps"][number]["screen"]): boolean =>
  !sheet && ["app", "browser", "chat"].includes(kind);

/** The step whose kind word after a wrong tap is the longest, and the words on what is tapped wrongly. */
function longestAnswer({ steps }: Guide): { number: number; label: string } {
  const all = steps.flatMap(({ screen, mistakes, do: asks }, index) =>
    mistakes.map(({ tap, say, harm }) => ({
      number: index + 1,
      label: labelOf(screen, tap) ?? "",
      length: asks.length + say.length + (harm ? 60 : 0),
    })),
  );
  return all.filter(({ label }) => label).sort((a, b) => b.length - a.length)[0]!;
}

for (const [nth, size] of sizes.entries()) {
  const sample = guidesFor(nth);
  test.describe(`${size.width} × ${size.height}`, () => {
    test.use({ viewport: size });

    test("nothing scrolls, and every target is large and apart", async ({ page }) => {
      await page.goto("/");
      const faults: string[] = [];
      for (const screen of screens) {
        await screen.open(page);
        for (const text of texts) {
          await setText(page, text);
          faults.push(...(await faultsOn(page, `${screen.name} at ${text}`)));
        }
      }
      expect(faults).toEqual([]);
    });

    test(`every step of ${sample.map(({ code }) => code).join(" ")} fits (seed ${seed})`, async ({ page }) => {
      test.setTimeout(900_000 + 120_000 * sample.length);
      await page.goto("/");
      const faults: string[] = [];
      for (const { code, steps } of sample) {
        for (const [index, { id }] of steps.entries()) {
          await page.goto(`/learn/${code}/${index + 1}`);
          await expect(page.locator(".practice-phone")).toBeVisible();
          for (const text of texts) {
            await setText(page, text);
            faults.push(...(await faultsOn(page, `${code} step ${index + 1} (${id}) at ${text}`)));
          }
        }
      }
      expect(faults).toEqual([]);
    });

    test(`who is stuck in ${sample.map(({ code }) => code).join(" ")} has all of it before their eyes`, async ({
      page,
    }) => {
      test.setTimeout(900_000 + 120_000 * sample.length);
      await page.clock.install();
      await page.goto("/");
      await setText(page, "a-plus");
      const faults: string[] = [];
      for (const guide of sample) {
        const { number, label } = longestAnswer(guide);
        await page.goto(`/learn/${guide.code}/${number}`);
        const wrong = page.locator(".practice-phone button").filter({ hasText: label }).first();
        // A part that is tapped again within half a second counts once.
        for (let time = 0; time < 3; time += 1) {
          await wrong.click();
          await page.clock.fastForward(500);
        }
        await expect(page.getByRole("button", { name: "Nhờ người chỉ" })).toBeVisible();
        const hidden = await page.locator(".ph-face").evaluate((face) => face.scrollHeight - face.clientHeight);
        const where = `${guide.code} step ${number}, stuck`;
        faults.push(
          ...(await faultsOn(page, where)),
          ...(hidden > 0 ? [`${where}: the phone hides ${hidden} px`] : []),
        );
      }
      expect(faults).toEqual([]);
    });

    test(`in the largest letters each word in the phone of ${sample.map(({ code }) => code).join(" ")} is large`, async ({
      page,
    }) => {
      test.setTimeout(900_000 + 60_000 * sample.length);
      await page.goto("/");
      await setText(page, "a-plus-plus");
      const least = size.width > size.height ? 24 : 22;
      const faults: string[] = [];
      for (const { code, steps } of sample) {
        for (const [index, { screen, id }] of steps.entries()) {
          await page.goto(`/learn/${code}/${index + 1}`);
          await expect(page.locator(".practice-phone")).toBeVisible();
          const { smallest, word, hidden } = await measurePhone(page);
          const where = `${code} step ${index + 1} (${id})`;
          if (smallest < least) faults.push(`${where}: “${word}” has ${smallest} px`);
          if (hidden > 0 && !mayScroll(screen)) faults.push(`${where}: the phone hides ${hidden} px`);
        }
      }
      expect(faults).toEqual([]);
    });

    test("the tallest and deepest letters are never cut off", async ({ page }) => {
      await page.goto("/");
      const faults: string[] = [];
      for (const screen of screens) {
        await screen.open(page);
        await setText(page, "a-plus");
        faults.push(...(await findClippedLetters(page)).map((fault) => `${screen.name}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  });
}

// One list has the parts of every list, and a topic changes nothing that axe looks at. It is slow: half of them each day.
const oneList = screens.find(({ name }) => name.startsWith("list of"));
const looked = screens.filter((screen) => screen === oneList || !screen.name.startsWith("list of"));
for (const screen of sampleOf(looked, Math.ceil(looked.length / 2))) {
  test(`${screen.name} reads well for everyone, in very large letters and in high contrast too`, async ({ page }) => {
    await page.goto("/");
    await screen.open(page);
    await expectNoAxeFaults(page);
    await setText(page, "a-plus-plus");
    await expectNoAxeFaults(page);
    await page.getByRole("button", { name: "Chữ đen đậm" }).click();
    await expectNoAxeFaults(page);
  });
}

/** A fault planted past the policy of the page, which refuses style tags. */
const plant = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

test("the measure sees what it is there to see", async ({ page }) => {
  await page.goto("/");
  expect([...(await findScrolling(page)), ...(await findHardTargets(page))]).toEqual([]);
  await plant(
    page,
    ".tile { min-height: 700px } .tiles { gap: 2px } .btn.help { height: 70px; min-height: 0; flex: none }",
  );
  await plant(page, ".frame-foot { align-items: end } .frame-foot .btn.help { min-height: 70px }");
  const hard = (await findHardTargets(page)).join("\n");
  expect(hard).toContain("is not wholly in sight");
  expect(hard).toContain("2 px apart");
  expect(hard).toMatch(/“Nhờ giúp” is \d+ × 70, not 88/);
  await plant(page, ".frame { height: 1200px } .frame-main { overflow: auto }");
  expect((await findScrolling(page)).join("\n")).toContain("px too long");
  await plant(page, ".welcome-question { height: 20px; overflow: hidden }");
  expect(await findClippedLetters(page)).toContainEqual(expect.stringContaining("welcome-question"));
});
