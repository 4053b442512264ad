import "../../../src/ui/look/base.css";
import "../../../src/volunteer/frame/staff.css";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { StaffFrame } from "../../../src/volunteer/frame/staff-frame";
import { show } from "../../cast/shown";
import { openRoom } from "../console/open-console";

test("a screen begins at its head, however far down the one before was read", async () => {
  const { desk, office, phuc } = await openRoom({});
  const member = { id: phuc, name: "Anh Phúc", role: "volunteer" as const };
  const session = { desk, office, member, lock: () => undefined, handTo: () => undefined };
  const screen = () => (
    <StaffFrame sample={false}>
      <div style={{ height: "3000px" }} />
    </StaffFrame>
  );
  show(screen, { session, desk: { state: "open", desk }, at: "/volunteer" });
  const main = () => document.querySelector(".staff-main")!;
  await expect.poll(() => main().scrollHeight).toBeGreaterThan(2999);
  main().scrollTop = 900;
  expect(main().scrollTop).toBe(900);
  await page.getByRole("link", { name: "Trạm", exact: true }).click();
  await expect.poll(() => main().scrollTop).toBe(0);
});
