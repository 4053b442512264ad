import { expect, fresh, test } from "./support/opened-station";
import { askButton, askForHelp, openStation, signIn, standAt, tham } from "./support/people";
import { openPlace } from "./support/places";

test("an unknown address says so and leads home", async ({ page }) => {
  for (const address of ["/nowhere", "/learn/XX9/1", "/topic/nothing", "/take-home/XX9", "/learn"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: "Không có trang này" })).toBeVisible();
    await page.getByRole("link", { name: "Về màn hình đầu" }).click();
    await expect(page.getByRole("heading", { name: /Hôm nay mình học việc gì/ })).toBeVisible();
  }
});

test("a step beyond the last shows the last", async ({ page }) => {
  await page.goto("/learn/DVC1/99");
  await expect(page.getByText(/Bước (\d+)\/\1(?!\d)/).first()).toBeVisible();
});

test("a browser that refuses storage still teaches, and says whom to ask for help", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await page.goto("/");
  await expect(page.getByText(/Máy này chưa lưu được số chờ/)).toBeVisible();
  await standAt(page, "DVC1", 1);
  await askButton(page).click();
  await expect(page.getByText(/Cần giúp thì gọi cán bộ ở gần/)).toBeVisible();
  await page.goto("/volunteer");
  await expect(page.getByText(/Trình duyệt không cho lưu dữ liệu/)).toBeVisible();
});

test("a disk that refuses a number says so, and takes it when it can again", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    Object.assign(window, { diskIsBack: () => (IDBObjectStore.prototype.add = add) });
  });
  await askButton(page).click();
  await expect(page.getByRole("heading", { name: /Máy chưa ghi được số/ })).toBeVisible();
  await page.evaluate(() => (window as unknown as { diskIsBack: () => void }).diskIsBack());
  await page.getByRole("button", { name: "Bấm lại" }).click();
  await expect(page.getByRole("heading", { name: "A-001" })).toBeVisible();
});

fresh("a blocked service worker costs only the work without a network, and staff are told", async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("blocked", "SecurityError"));
  });
  await openStation(page);
  expect(await askForHelp(page)).toBe("A-001");
  await signIn(page, tham);
  await openPlace(page, "Máy này");
  await expect(page.getByText(/Chưa mở được khi mất mạng/)).toBeVisible();
});

test("a broken line in the journal is told to staff, and every other number works on", async ({ page }) => {
  await page.goto("/");
  expect(await askForHelp(page)).toBe("A-001");
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("tram-so-journal");
      opening.onsuccess = () => resolve(opening.result);
    });
    const events = db.transaction("events", "readwrite").objectStore("events");
    const lines = await new Promise<{ about: string; type: string }[]>((resolve) => {
      const reading = events.getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
    const asked = lines.find(({ type }) => type === "help-asked")!;
    events.add({ about: asked.about, version: 2, type: "gibberish", data: 7 });
  });
  await signIn(page, tham);
  await expect(page.getByText(/Sổ hôm nay có 1 dòng hỏng/)).toBeVisible();
  await page.getByRole("button", { name: "Mời người kế tiếp" }).click();
  await expect(page.getByRole("heading", { name: "A-001 · hỏi chung" })).toBeVisible();
  await page.getByRole("button", { name: "Chuyển nơi khác" }).click();
  await expect(page.getByRole("article")).toBeHidden();
});

fresh("set-up names the first thing to put right and loses nothing that was typed", async ({ page }) => {
  await page.goto("/set-up");
  const open = page.getByRole("button", { name: "Mở trạm" });
  await open.click();
  await expect(page.getByRole("alert")).toContainText("Ghi tên cơ quan");
  await page.getByLabel("Tên cơ quan").fill("Xã Hưng Nhượng");
  await page.getByLabel("Tên của tổ trưởng").fill("Chị Thắm");
  await page.getByLabel("Mã PIN sáu số").fill("123456");
  await open.click();
  await expect(page.getByRole("alert")).toContainText("dễ đoán");
  await page.getByLabel("Mã PIN sáu số").fill("280519");
  await page.getByLabel("Gõ lại mã PIN").fill("280518");
  await open.click();
  await expect(page.getByRole("alert")).toContainText("chưa giống nhau");
  await expect(page.getByLabel("Tên cơ quan")).toHaveValue("Xã Hưng Nhượng");
});
