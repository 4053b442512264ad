import { render } from "solid-js/web";
import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { Choice } from "../../../src/team/choice";
import { WeekTable } from "../../../src/team/roster/week-table";
import { openTeam, shift } from "../../cast/team";
import { today } from "../../cast/requests";

const inPage = (screen: Parameters<typeof render>[0]): HTMLElement => {
  const home = document.body.appendChild(document.createElement("div"));
  const stop = render(screen, home);
  onTestFinished(() => (stop(), home.remove()));
  return home;
};

test("half a day with eighty people shows ten of them, more when asked, and all of them on paper", async () => {
  const team = await openTeam();
  const shifts = Array.from({ length: 80 }, (_, nth) => shift(`s${nth}`, { member: team.lien }));
  const home = inPage(() => <WeekTable days={[today]} shifts={shifts} context={team.as(team.tham)} />);
  const rows = () => home.querySelectorAll(".planned").length;
  expect(rows()).toBe(10);
  await page.getByRole("button", { name: "Xem 70 người nữa" }).click();
  expect(rows()).toBe(20);
  dispatchEvent(new Event("beforeprint"));
  expect(rows()).toBe(80);
  dispatchEvent(new Event("afterprint"));
  expect(rows()).toBe(20);
});

const people = (count: number) => Array.from({ length: count }, (_, nth) => ({ value: `m${nth}`, name: `Chị ${nth}` }));

test("a list of a whole ward is filled when it is touched, and says until then who is chosen", () => {
  const home = inPage(() => <Choice label="Ai trực" value="m7" none="" options={people(1620)} onChoose={() => {}} />);
  const list = home.querySelector("select")!;
  expect([...list.options].map(({ value }) => value)).toEqual(["", "m7"]);
  list.focus();
  expect(list.options.length).toBe(1621);
  expect(list.value).toBe("m7");
});

test("the list of one team is filled from the start", () => {
  const home = inPage(() => <Choice label="Ai trực" value="m7" options={people(15)} onChoose={() => {}} />);
  expect(home.querySelector("select")!.options.length).toBe(15);
});
