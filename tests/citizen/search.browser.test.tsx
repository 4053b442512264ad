import { createSignal } from "solid-js";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Search } from "../../src/citizen/search";
import type { DeskState } from "../../src/desk/live-desk";
import { wishesOf } from "../../src/domain/figures/wish-counts";
import { openedOffice } from "../cast/desk";
import { today } from "../cast/requests";
import { show } from "../cast/shown";

const rows = page.getByRole("link");

test("what was looked for in vain before the journal was open is counted once it is, also off the screen", async () => {
  const { desk } = await openedOffice();
  const [state, setState] = createSignal<DeskState>({ state: "opening" });
  const [left, setLeft] = createSignal(false);
  show(() => <>{left() ? undefined : <Search />}</>, { desk: state });
  const field = page.getByRole("textbox");
  await field.fill("hộ chiếu");
  await expect.poll(() => rows.elements().length).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Xóa chữ" }).click();
  await userEvent.type(field, "zzz kkk");
  setLeft(true);
  setState({ state: "open", desk });
  const wishes = async () => wishesOf(await desk.journal.tallies(today, today));
  await expect.poll(wishes).toEqual({ told: [{ words: "ho chieu", n: 1 }], others: 1 });
});
