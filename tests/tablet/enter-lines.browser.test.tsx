import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { EnterLines } from "../../src/tablet/paper/enter-lines";
import { openedOffice } from "../cast/desk";
import { show } from "../cast/shown";

test("the day of a sheet is chosen once for all its lines, or typed", async () => {
  const { desk, lead } = await openedOffice();
  const member = { id: lead, name: "Chị Thắm", role: "lead" as const };
  const session = { desk, member, office: "hung-nhuong", lock: () => undefined, handTo: () => undefined };
  show(() => <EnterLines />, { session });
  const day = page.getByLabelText("Ngày trên tờ giấy", { exact: true });
  const choices = page.getByRole("group", { name: "Chọn: Ngày trên tờ giấy" });
  const enter = async (number: string) => {
    await page.getByRole("button", { name: "Tự làm được" }).click();
    await expect.element(page.getByRole("status")).toHaveTextContent(`Đã nhập ${number}`);
  };
  await expect.element(day).toHaveValue("24-11-2026");
  await expect.element(choices.getByRole("button", { name: "Ngày mai" })).not.toBeInTheDocument();
  await choices.getByRole("button", { name: "Hôm qua" }).click();
  await enter("P-001");
  await expect.element(day).toHaveValue("23-11-2026");
  await day.fill("22112026");
  await choices.getByRole("button", { name: "Lịch" }).click();
  await expect.element(page.getByRole("button", { name: /22.11/ })).toHaveAttribute("aria-pressed", "true");
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("group", { name: "Tháng 11-2026" })).not.toBeInTheDocument();
  await expect.element(choices.getByRole("button", { name: "Lịch" })).toHaveFocus();
  const days = desk.journal.lines.flatMap((line) => (line.type === "help-asked" ? [line.data.day] : []));
  expect(days).toEqual(["2026-11-23"]);
});
