import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { SessionContext } from "../../src/desk/live-session";
import type { Office } from "../../src/domain/office/office";
import { HoursForm } from "../../src/tablet/rules/hours-form";
import { openedOffice } from "../cast/desk";

const usual = /Trạm chưa đặt giờ/;

test("usual hours are not shown as if they counted, until they are saved", async () => {
  const { desk, lead } = await openedOffice();
  const kept = async (): Promise<Office> => (await desk.journal.things("office"))[0]!;
  const [office, setOffice] = createSignal(await kept());
  const session = () => ({
    desk,
    member: { id: lead, name: "Chị Thắm", role: "lead" as const },
    office: office().id,
    lock: () => undefined,
  });
  const home = document.body.appendChild(document.createElement("div"));
  const form = () => (
    <SessionContext.Provider value={session}>
      <HoursForm office={office()} />
    </SessionContext.Provider>
  );
  const leave = render(form, home);
  onTestFinished(() => (leave(), home.remove()));
  await expect.element(page.getByText(usual)).toBeVisible();
  await page.getByRole("button", { name: "Lưu phần này" }).click();
  await expect.element(page.getByText("Đã lưu.")).toBeVisible();
  setOffice(await kept());
  await expect.element(page.getByText(usual)).not.toBeInTheDocument();
});
