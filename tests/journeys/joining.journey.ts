import type { BrowserContext } from "@playwright/test";
import { writeHubCode } from "../../src/domain/hub/hub-code";
import { WireDouble } from "../hub/wire-double";
import { expect, test } from "./support/opened-station";

const code = { office: "7K3D9QXW", secret: "0123456789ABCDEF" };

/** The questions beside the log are answered; the line to the log itself is away all the while. */
async function behind(wire: WireDouble, context: BrowserContext): Promise<void> {
  await context.route("**/hub/*", async (route) => {
    const request = route.request();
    const body = request.postData();
    const answer = await wire.fetch(new URL(request.url()).pathname, body === null ? {} : { body });
    await route.fulfill({ status: answer.status, contentType: "application/json", body: await answer.text() });
  });
}

test("a device without an invitation, with a spent one, or with an office of its own is told what to do", async ({
  page,
  context,
  openDevice,
  watch,
}) => {
  watch.expect(/status of 40/);
  const wire = new WireDouble();
  await behind(wire, context);
  const { page: fresh, context: other } = await openDevice();
  await behind(wire, other);
  await fresh.goto("/join");
  await expect(fresh.getByText(/^Chưa thấy mã mời/)).toBeVisible();
  await page.goto(`/join#${writeHubCode(code)}.${"A".repeat(87)}`);
  await expect(page.getByText(/^Máy này đang có cơ quan của riêng nó/)).toBeVisible();
  await fresh.goto("/removed");
  await expect(fresh.getByRole("heading", { name: "Máy này đã được gỡ khỏi trạm" })).toBeVisible();
});
