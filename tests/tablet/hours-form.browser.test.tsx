import { createSignal } from "solid-js";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Office } from "../../src/domain/office/office";
import { HoursForm } from "../../src/tablet/rules/hours-form";
import { openedOffice } from "../cast/desk";
import { show } from "../cast/shown";

const usual = /Trạm chưa đặt giờ/;

/** The form of an office that was just opened. */
async function atTheHours() {
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
  return { kept, setOffice };
}

const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const chooseIn = (label: string) => page.getByRole("group", { name: `Chọn: ${label}` });

test("usual hours are not shown as if they counted, until they are saved", async () => {
  const { kept, setOffice } = await atTheHours();
  await expect.element(page.getByText(usual)).toBeVisible();
  await press("Lưu phần này");
  await expect.element(page.getByText("Đã lưu.")).toBeVisible();
  setOffice(await kept());
  await expect.element(page.getByText(usual)).not.toBeInTheDocument();
});

test("closed days are chosen in a month, listed, and taken out again", async () => {
  const { kept } = await atTheHours();
  await chooseIn("Nghỉ từ ngày").getByRole("button", { name: "Lịch" }).click();
  await press("Tháng sau");
  await page.getByRole("group", { name: "Tháng 12-2026" }).getByText("24", { exact: true }).click();
  await expect.element(page.getByLabelText("Nghỉ từ ngày", { exact: true })).toHaveValue("24-12-2026");
  await expect.element(chooseIn("Nghỉ từ ngày").getByRole("button", { name: "Lịch" })).toHaveFocus();
  await page.getByLabelText("Nghỉ dịp gì").fill("Lễ");
  await press("Thêm vào danh sách");
  await expect.element(page.getByRole("listitem")).toHaveTextContent(/Lễ.*24.12.2026/);
  await press("Lưu phần này");
  await expect.element(page.getByText("Đã lưu.")).toBeVisible();
  expect((await kept()).hours?.closures).toEqual([{ from: "2026-12-24", to: "2026-12-24", name: "Lễ" }]);
  await press("Bỏ ngày nghỉ Lễ");
  await expect.element(page.getByText("Chưa ghi ngày nghỉ nào.")).toBeVisible();
  // Taken out, and not yet saved so.
  await expect.element(page.getByText("Đã lưu.")).not.toBeInTheDocument();
});
