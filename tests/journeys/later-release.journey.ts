import { rm } from "node:fs/promises";
import { makeRelease } from "../faults/releases/make-release";
import { look, releaseOfPage, takeUp, untilProven } from "../faults/releases/tablet-with-releases";
import { buildChanged } from "../mutants/build-with-mutant";
import { expect, test } from "./support/journey";
import { askForHelp, openStation, signIn, tham } from "./support/people";
import { click, nextCitizen } from "./support/room";
import { stationOff } from "./support/watch";

const planted = { breaks: "nothing: it stands for a later release" };

/** A later release: it writes a type of line, and a language, that the release of today does not know. */
const laterRelease = () =>
  buildChanged("later-release", [
    {
      ...planted,
      file: "src/domain/office/spoken-language.ts",
      find: `["vi", "km", "zh", "en"]`,
      replace: `["vi", "km", "zh", "en", "cham"]`,
    },
    {
      ...planted,
      file: "src/domain/request/decide-ask.ts",
      find: "number, place, ...asking }",
      replace: `number, place, language: "cham", ...asking }`,
    },
    {
      ...planted,
      file: "src/domain/event/request.ts",
      find: `"request-rejoined": nothing,`,
      replace: `"request-rejoined": nothing, "request-stepped-out": nothing,`,
    },
    {
      ...planted,
      file: "src/domain/request/state-changes.ts",
      find: `"request-rejoined": (request) =>`,
      replace: `"request-stepped-out": (request, { at }) => inState(request, { state: "on-hold", heldAt: at }),
  "request-rejoined": (request) =>`,
    },
    {
      ...planted,
      file: "src/domain/request/decide-place.ts",
      find: `next(free.request, "request-held", {})`,
      replace: `next(free.request, "request-stepped-out", {})`,
    },
    {
      ...planted,
      file: "src/journal/fold-version.ts",
      find: "export const foldVersion =",
      replace: "export const foldVersion = 1000 +",
    },
  ]);

test("a release taken back runs on beside lines of the later one, which shows everything when it comes again", async ({
  page,
  station,
  watch,
}) => {
  watch.expect(stationOff);
  const row = (title: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
  const toTheList = async () => {
    await page.goto("/");
    await signIn(page, tham);
  };
  const asked = async () => {
    await nextCitizen(page);
    return askForHelp(page);
  };
  const takeUpFrom = async (folder: string) => {
    await station.start(folder);
    await page.goto("/");
    expect(await look(page)).toBe(true);
    await takeUp(page);
    await untilProven(page);
  };
  const folders = [await makeRelease("today")];
  await station.start(folders[0]);
  await openStation(page);
  await untilProven(page);
  const today = await releaseOfPage(page);
  expect(await asked()).toBe("A-001");

  const from = await laterRelease();
  folders.push(await makeRelease("later", { from }));
  await takeUpFrom(folders[1]!);
  expect(await asked()).toBe("A-002");
  await toTheList();
  await click(page, "Việc khác của A-001");
  await click(page, "Bà con ra ngoài một lát");
  await expect(page.getByRole("heading", { name: "Đang giữ chỗ (1)" })).toBeVisible();

  await page.getByRole("link", { name: /Máy này/ }).click();
  await click(page, "Quay lại bản trước");
  await click(page, "Quay lại bản trước");
  await expect.poll(() => releaseOfPage(page).catch(() => undefined)).toBe(today);
  expect(await asked()).toBe("A-003");
  await toTheList();
  await expect(page.getByText("A-001").first()).toBeVisible();
  await expect(page.getByText("A-003").first()).toBeVisible();
  await expect(page.getByText("A-002")).toBeHidden();
  await expect(page.getByRole("heading", { name: /^Đang giữ chỗ/ })).toBeHidden();
  await page.getByRole("link", { name: /Máy này/ }).click();
  await expect(row("Sổ hôm nay")).toContainText("Có 2 dòng do bản mới hơn ghi.");
  await expect(row("Sổ hôm nay").getByRole("img")).toHaveAccessibleName("cần để ý");

  folders.push(await makeRelease("later-still", { from }));
  await takeUpFrom(folders[2]!);
  await toTheList();
  await expect(page.getByRole("heading", { name: "Đang giữ chỗ (1)" })).toBeVisible();
  for (const number of ["A-001", "A-002", "A-003"]) await expect(page.getByText(number).first()).toBeVisible();
  await page.getByRole("link", { name: /Máy này/ }).click();
  await expect(row("Sổ hôm nay")).toContainText("Đọc được hết.");
  await station.stop();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});
