import { expect, test } from "./support/opened-station";

test("who chose English keeps it through a reload, without Vietnamese in between; the next person does not", async ({
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const drawn: string[] = [];
    Object.assign(globalThis, { drawn });
    new MutationObserver(() => {
      const question = document.querySelector("h1")?.textContent;
      if (question) drawn.push(question);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.goto("/");
  await page.getByRole("button", { name: "English" }).click();
  const welcome = page.getByRole("heading", { name: "Welcome! What shall we learn today?" });
  await expect(welcome).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");

  await page.reload();
  await expect(welcome).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const drawn = await page.evaluate(() => (globalThis as unknown as { drawn: string[] }).drawn);
  expect([...new Set(drawn)]).toEqual(["Welcome! What shall we learn today?"]);
  await page.getByRole("button", { name: "Find something else" }).click();
  await expect(page.getByText("Often looked for")).toBeVisible();

  await page.clock.runFor(152_000);
  await expect(page.getByRole("heading", { name: /^Xin chào bà con/ })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
});

test("an English that cannot be fetched leaves the tablet in Vietnamese, and working", async ({ page, watch }) => {
  watch.expect(/Failed to load resource/, /Failed to fetch dynamically imported module/);
  let refused = 0;
  await page.goto("/");
  await page.evaluate(() => sessionStorage.setItem("tram-so-language", "en"));
  await page.context().route(/\/assets\/later\/book-[^/]+\.js$/, (route) => {
    refused += 1;
    return route.abort();
  });
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  // The page asks, and so does the worker that keeps it for later.
  await expect.poll(() => refused).toBeGreaterThan(0);
  // Whoever asked for it reads why, in that language; and the staff, in theirs.
  await page.getByRole("button", { name: "English" }).click();
  const said = page.getByRole("alert").filter({ hasText: "English could not be loaded." });
  await expect(said).toContainText("Máy chưa tải được tiếng này.");
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.getByRole("button", { name: "Tìm việc khác" }).click();
  await expect(page.getByRole("textbox")).toBeFocused();
});
