import { join } from "node:path";
import type { Page, Request } from "@playwright/test";
import { checkGuides } from "../../src/content/check-guides";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/journey";
import { playSteps } from "./support/play-guide";
import { stationOff } from "./support/watch";

const root = join(import.meta.dirname, "../..");
const { guides } = checkGuides(join(root, "src/content/guides"), root);
const guide = guides.find(({ code }) => code === "DVC1")!;
const cheapPhone = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** What a phone keeps of whoever used it. */
const remembered = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
    caches: await caches.keys(),
  }));

/** Whether all that a practice needs is kept, as the worker does it behind the page. */
const isKept = (page: Page) =>
  page.evaluate(async () => {
    const own = [
      ...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>("script[src], link[rel=stylesheet]"),
    ];
    const files = own.map((one) => ("src" in one ? one.src : one.href));
    const needed = [location.href.split("#")[0]!, new URL("../DVC1/practice.json", location.href).href, ...files];
    const kept = await Promise.all(needed.map((address) => caches.match(address)));
    return kept.every(Boolean);
  });

test("the code of step 5 opens step 5, and there one is practised on the same phone", async ({ openDevice }) => {
  const { page } = await openDevice(cheapPhone);
  await page.goto("/G/DVC1/#5");
  await expect(page.locator("[id='5']")).toBeInViewport();
  await page.getByRole("button", { name: "Làm thử" }).click();
  await expect(page.getByRole("heading", { name: /^Bước 5\// })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/G/TAP/");
  await expect(page.locator(".practice-phone .ph-ringed")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Xem", exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Đọc bài" }).click();
  await expect(page.locator("[id='5']")).toBeInViewport();
});

test("whom one plays is told first, and her numbers one tap away at every step", async ({ openDevice }) => {
  const { page } = await openDevice(cheapPhone);
  await page.goto("/G/TAP/#DVC1");
  const card = page.locator(".person-card");
  await expect(card).toBeInViewport();
  expect((await card.boundingBox())!.y).toBeLessThan((await page.locator("h1").boundingBox())!.y);
  await page.goto("/G/TAP/#DVC1-2");
  await page.reload();
  await expect(page.getByRole("heading", { name: /^Bước 2\// })).toBeVisible();
  await page.getByText("Cô Tập", { exact: true }).click();
  await expect(page.getByText("000 123 456 789")).toBeVisible();
});

test("a tap fetches at most 45 KB", async ({ openDevice }) => {
  // What passes a worker is not told as it came over the line.
  const { page } = await openDevice({ ...cheapPhone, serviceWorkers: "block" });
  await page.goto("/G/DVC1/");
  await page.getByRole("link", { name: "Làm thử trên điện thoại này" }).click();
  await expect(page.locator(".practice-phone .ph-ringed")).toBeVisible();
  // Icon, manifest and office came with the page that was read.
  const fetched = await page.evaluate(() =>
    performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => /\/TAP\/|practice\.json$/.test(name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  expect(fetched).toBeGreaterThan(20_000);
  expect(fetched).toBeLessThanOrEqual(45_000);
});

test("nothing is sent, and nothing but the step is kept", async ({ openDevice }) => {
  const { page, context } = await openDevice(cheapPhone);
  await page.clock.install();
  const asked: Request[] = [];
  await page.goto("/G/DVC1/");
  await page.getByRole("button", { name: "Chữ to" }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  context.on("request", (request) => asked.push(request));
  await page.getByRole("link", { name: "Làm thử trên điện thoại này" }).click();
  await expect(page.getByRole("heading", { name: /^Bước 1\// })).toBeVisible();
  await expect.poll(() => isKept(page)).toBe(true);
  const own = asked.filter((request) => !request.serviceWorker());
  for (const request of own) {
    expect([request.method(), new URL(request.url()).search], request.url()).toEqual(["GET", ""]);
    expect(new URL(request.url()).pathname).toMatch(/^\/G\//);
  }
  asked.length = 0;
  await playSteps(page, guide, "guided");
  await expect(page.getByRole("heading", { name: "Bà con làm xong rồi!" })).toBeVisible();
  await expect(page.getByText("Hai điện thoại:")).toBeVisible();
  await page.getByRole("button", { name: "Giờ tự làm thử" }).click();
  await expect(page.getByRole("heading", { name: /^Bước 1\// })).toBeVisible();
  const asks = asked.map((request) => new URL(request.url()).pathname);
  expect(asks.filter((path) => !path.startsWith("/G/TAP/practice-end-"))).toEqual([]);
  const { local, ...others } = await remembered(page);
  const { "practice DVC1": step, ...read } = local as Record<string, string>;
  expect(step).toBe("1");
  expect(Object.keys(read).every((key) => key === "step DVC1")).toBe(true);
  expect(others).toEqual({ session: {}, databases: 0, cookies: "", caches: ["guides"] });
});

test("at the second visit it goes on at its step without a network", async ({ openDevice, station, watch }) => {
  const phone = await openDevice(cheapPhone);
  await phone.page.goto("/G/DVC1/");
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await phone.page.goto("/G/TAP/#DVC1-4");
  await expect(phone.page.getByRole("heading", { name: /^Bước 4\// })).toBeVisible();
  await expect.poll(() => isKept(phone.page)).toBe(true);
  watch.expect(stationOff);
  await station.stop();
  await phone.switchOff();
  await phone.switchOn();
  await phone.page.goto("/G/TAP/#DVC1");
  await expect(phone.page.getByRole("heading", { name: /^Bước 4\// })).toBeVisible();
  await expect(phone.page.locator(".practice-phone .ph-ringed")).toBeVisible();
  await phone.page.getByRole("link", { name: "Đọc bài" }).click();
  await expect(phone.page.locator("[id='4']")).toBeInViewport();
});

test("whoever is stuck at home reads a code that opens the tablet at that step", async ({ openDevice, tablet }) => {
  const { page } = await openDevice({ ...cheapPhone, serviceWorkers: "block" });
  await page.route("**/G/office.json", (route) =>
    route.fulfill({
      json: {
        name: "UBND xã Thử",
        phone: "0275 000 0000",
        week: [[{ from: "07:00", to: "11:30" }], [], [], [], [], [], []],
      },
    }),
  );
  await page.goto("/G/TAP/#DVC1-3");
  await page.getByRole("button", { name: "Nhờ người chỉ" }).click();
  await expect(page.getByRole("heading", { name: "Nhờ người chỉ" })).toBeFocused();
  await expect(page.getByText("UBND xã Thử.")).toBeVisible();
  await expect(page.getByText("Thứ hai: 7:00–11:30")).toBeVisible();
  await expect(page.getByRole("link", { name: /0275 000 0000/ })).toHaveAttribute("href", "tel:02750000000");
  const code = await page.locator(".home-code").innerText();
  await page.getByRole("button", { name: "Về lại bước 3" }).click();
  await expect(page.getByRole("heading", { name: /^Bước 3\// })).toBeFocused();
  await tablet.page.goto("/resume");
  await expect(tablet.page.getByRole("heading", { name: "Học tiếp bài bữa trước" })).toBeVisible();
  await tablet.page.keyboard.type(code.replaceAll("-", ""));
  await tablet.page.keyboard.press("Enter");
  await expect(tablet.page.getByRole("heading", { name: /^Bước 3\// })).toBeVisible();
});

test("the three screens of it say and show everything to everybody", async ({ openDevice }) => {
  const { page } = await openDevice({ ...cheapPhone, bypassCSP: true });
  await page.goto("/G/TAP/#DVC1-2");
  await expect(page.locator(".practice-phone .ph-ringed")).toBeVisible();
  // What lies half behind the row of buttons would be measured by the half that is seen.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expectNoAxeFaults(page);
  await page.getByRole("button", { name: "Nhờ người chỉ" }).click();
  await expectNoAxeFaults(page);
});

test("with scripts off the guide is read as ever, and the practice says what it needs", async ({ openDevice }) => {
  const { page } = await openDevice({ ...cheapPhone, javaScriptEnabled: false });
  await page.goto("/G/DVC1/#5");
  await expect(page.locator("[id='5']")).toBeInViewport();
  await expect(page.getByRole("link", { name: "Làm thử trên điện thoại này" })).toBeHidden();
  await page.goto("/G/TAP/#DVC1");
  await page.getByRole("link", { name: "Xem các bài" }).click();
  expect(new URL(page.url()).pathname).toBe("/G/");
});
