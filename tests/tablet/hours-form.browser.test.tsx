import { createSignal } from "solid-js";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Office } from "../../src/domain/office/office";
import { HoursForm } from "../../src/tablet/rules/hours-form";
import { openedOffice } from "../cast/desk";
import { show } from "../cast/shown";

const usual = /Trạm chưa đặt giờ/;

test("usual hours are not shown as if they counted, until they are saved", async () => {
  const { desk, lead } = await openedOffice();
  const kept = async (): Promise<Office> => (await desk.journal.things("office"))[0]!;
  const [office, setOffice] = createSignal(await kept());
  const session = {
    desk,
    member: { id: lead, name: "Chị Thắm", role: "lead" as const },
    office: office().id,
    lock: () => undefined,
    handTo: () => undefined,
  };
  show(() => <HoursForm office={office()} />, { session });
  await expect.element(page.getByText(usual)).toBeVisible();
  await page.getByRole("button", { name: "Lưu phần này" }).click();
  await expect.element(page.getByText("Đã lưu.")).toBeVisible();
  setOffice(await kept());
  await expect.element(page.getByText(usual)).not.toBeInTheDocument();
});
