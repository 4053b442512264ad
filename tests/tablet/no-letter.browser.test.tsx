import { page } from "vitest/browser";
import { expect, test } from "vitest";
import { enrolTablet } from "../../src/desk/office/enrol-tablet";
import { SetUp } from "../../src/tablet/set-up";
import { SignIn } from "../../src/volunteer/door/sign-in";
import { speak } from "../../src/wording/speak";
import { openedOffice } from "../cast/desk";
import { show } from "../cast/shown";

/** The office gave every letter away, and then another tablet is opened. */
async function twentySixth() {
  const { desk } = await openedOffice();
  for (let nth = 2; nth <= 25; nth += 1)
    await enrolTablet({ ...desk, identity: { ...desk.identity, id: `tablet${nth}` } });
  const last = { ...desk, identity: { ...desk.identity, id: "tablet26" } };
  return { ...last, enrolled: await enrolTablet(last) };
}

test("a tablet for which no letter is left says so where an office is opened, and opens no second one", async () => {
  const desk = await twentySixth();
  show(() => <SetUp />, { desk: { state: "open", desk } });
  await expect.element(page.getByText("Cơ quan đã dùng hết 25 chữ cái")).toBeVisible();
  await expect.element(page.getByText("không mất gì", { exact: false })).toBeVisible();
  expect(page.getByRole("textbox").elements()).toEqual([]);
  expect(page.getByRole("button").elements()).toEqual([]);
});

test("and at the volunteers' door, in both languages", async () => {
  const desk = await twentySixth();
  const door = () => (
    <SignIn desk={desk} office={{ office: undefined }} onEnter={() => undefined} onLeave={() => undefined} />
  );
  show(door);
  await expect.element(page.getByText("Cơ quan đã dùng hết 25 chữ cái")).toBeVisible();
  await speak("en");
  await expect.element(page.getByText("The office has given away all 25 letters", { exact: false })).toBeVisible();
  await speak("vi");
});
