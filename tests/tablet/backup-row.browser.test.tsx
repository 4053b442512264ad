import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { aboutTablet } from "../../src/domain/event";
import { write } from "../../src/desk/desk";
import { instantIn } from "../../src/domain/office/service-day";
import { BackupRow } from "../../src/tablet/health/backup-row";
import { openedOffice } from "../cast/desk";
import { show } from "../cast/shown";

test("a backup of yesterday evening was not made today", async () => {
  const { desk, lead } = await openedOffice();
  desk.clock.now = instantIn("2026-11-23", "17:30");
  const version = (await desk.journal.thing("tablet", desk.identity.id))!.version + 1;
  const about = aboutTablet(desk.identity.id);
  await write(desk, [{ about, version, type: "backup-made", data: {} }], lead);
  desk.clock.now = instantIn("2026-11-24", "08:00");
  const office = (await desk.journal.things("office"))[0]!.id;
  const member = { id: lead, name: "Chị Thắm", role: "lead" as const };
  const session = { desk, member, office, lock: () => undefined, handTo: () => undefined };
  show(
    () => (
      <ul>
        <BackupRow desk={desk} />
      </ul>
    ),
    { session },
  );
  await expect.element(page.getByText("Lần cuối 23/11/2026, cách đây 1 ngày.")).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Mở phần sao lưu" })).toHaveAttribute("href", "/backup");
});
