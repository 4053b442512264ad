import "../../src/ui/look/base.css";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { Welcome } from "../../src/citizen/welcome";
import { openedOffice } from "../cast/desk";
import { today } from "../cast/requests";
import { show } from "../cast/shown";

const myNumber = page.getByRole("button", { name: "Số của tôi" });
const where = () => {
  const { left, top, width } = myNumber.element().getBoundingClientRect();
  return { left, top, width };
};

test.each([
  [1280, 800],
  [800, 1280],
  [360, 740],
])("“Số của tôi” stays where it is when the number of those who wait arrives, on %d × %d", async (wide, high) => {
  await page.viewport(wide, high);
  const { desk } = await openedOffice();
  const { waiting } = desk.journal;
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  desk.journal.waiting = async (...which) => {
    await asked;
    return waiting.apply(desk.journal, which);
  };
  show(() => <Welcome />, { desk: { state: "open", desk } });
  await expect.element(myNumber).toBeVisible();
  const before = where();
  answer();
  await expect.element(page.getByText("Chưa có ai chờ")).toBeVisible();
  expect(where()).toEqual(before);
});

/** So many people opened the first step of these guides today. */
async function opened(codes: string[], times: number) {
  const { desk } = await openedOffice();
  await desk.journal.append(
    [],
    codes.map((code) => ({ day: today, tablet: desk.identity.id, what: `step/${code}/first/seen` as const, n: times })),
  );
  return desk;
}

const often = page.getByRole("navigation", { name: "Tuần này bà con ở đây hay tìm" });

test("what others here looked for this week is offered, and no picture moves for it", async () => {
  await page.viewport(1280, 800);
  const desk = await opened(["DVC1", "TT1", "VN2"], 5);
  const tallies = desk.journal.tallies.bind(desk.journal);
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  desk.journal.tallies = async (...which) => {
    await asked;
    return tallies(...which);
  };
  show(() => <Welcome />, { desk: { state: "open", desk } });
  const tile = page.getByRole("button", { name: "Tìm việc khác" });
  await expect.element(tile).toBeVisible();
  await expect.element(page.getByText("Chưa có ai chờ")).toBeVisible();
  const before = tile.element().getBoundingClientRect();
  answer();
  await expect.element(often).toBeVisible();
  expect(often.getByRole("link").elements()).toHaveLength(3);
  expect(tile.element().getBoundingClientRect()).toEqual(before);
});

test("where few came, nothing is said of what they looked for", async () => {
  await page.viewport(1280, 800);
  const desk = await opened(["DVC1", "TT1", "VN2"], 4);
  show(() => <Welcome />, { desk: { state: "open", desk } });
  await expect.element(page.getByText("Chưa có ai chờ")).toBeVisible();
  await desk.journal.tallies(today, today);
  expect(often.elements()).toHaveLength(0);
});
