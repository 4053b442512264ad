import { expect, phone, test as journey } from "./support/journey";
import { askForHelp, openStation } from "./support/people";
import { PublicServer, publicServers } from "./support/public-server";
import { stationOff } from "./support/watch";

// The certificates of servers on trial are of their own making.
const trusting = { ignoreHTTPSErrors: true };

for (const kind of publicServers) {
  const test = journey.extend({
    station: async ({ folder }, use) => {
      const server = await PublicServer.open(kind, folder);
      await use(server);
      await server.throwAway();
    },
  });

  test.describe(`behind ${kind.name}`, () => {
    test.skip(!kind.here(), `${kind.name} is not on this machine: its configuration was not tried.`);

    test("a tablet practises and gives a number, then starts cold without a network", async ({
      station,
      openDevice,
      watch,
    }) => {
      const tablet = await openDevice(trusting);
      await openStation(tablet.page);
      const protocol = () =>
        performance.getEntriesByType("navigation").map((entry) => Reflect.get(entry, "nextHopProtocol"));
      expect(await tablet.page.evaluate(protocol)).toEqual(["h2"]);
      await tablet.page.getByRole("button", { name: "Làm giấy tờ trên mạng" }).click();
      await tablet.page.getByRole("link", { name: /Nộp và theo dõi hồ sơ/ }).click();
      await expect(tablet.page.getByText("Bước 1/").first()).toBeVisible();
      expect(await askForHelp(tablet.page)).toBe("A-001");
      await tablet.page.evaluate(() => navigator.serviceWorker.ready);

      await station.stop();
      watch.expect(stationOff);
      await tablet.switchOff();
      await tablet.switchOn();
      await tablet.page.goto("/");
      await expect(tablet.page.getByText("1 người đang chờ")).toBeVisible();
    });

    test("a phone opens a step by an address in small letters, and again without a network", async ({
      station,
      openDevice,
      watch,
    }) => {
      const { page } = await openDevice({ ...phone, ...trusting });
      await page.goto("/g/dvc1/#5");
      expect(new URL(page.url()).pathname).toBe("/G/DVC1/");
      await expect(page.locator("[id='5']")).toBeInViewport();
      // The style is allowed by its hash alone: a page without it would be black on white from edge to edge.
      const plain = await page.evaluate(() => getComputedStyle(document.body).fontFamily.includes("Times"));
      expect(plain).toBe(false);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await expect.poll(() => page.evaluate(async () => Boolean(await caches.match("/G/DVC1/")))).toBe(true);

      await station.stop();
      watch.expect(stationOff);
      await page.goto("/G/DVC1/#3");
      await expect(page.getByRole("heading", { level: 1 })).toContainText("hồ sơ");
      await expect(page.locator("[id='3']")).toBeInViewport();
      await page.goto("/G/TT1/");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  });
}
