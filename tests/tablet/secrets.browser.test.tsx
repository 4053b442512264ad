import "../../src/ui/look/base.css";
import "../../src/volunteer/frame/staff.css";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { makeBackup } from "../../src/desk/office/make-backup";
import { writeCard } from "../../src/domain/contact/card-code";
import type { Role } from "../../src/domain/team/role";
import { Secrets } from "../../src/tablet/secrets/secrets";
import { openedOffice, pinOfTham } from "../cast/desk";
import { show } from "../cast/shown";

beforeEach(() => localStorage.removeItem("tram-so-proven"));

const section = (name: string | RegExp) => page.getByRole("region", { name });
const told = (name: string | RegExp) => section(name).getByText("Lần cuối thử thấy đúng").element().nextElementSibling;

/** Thắm's office with a backup code and a key card, and the page of the four as she sees it. */
async function openPage(role: Role = "lead") {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const code = await desk.vault.newBackupCode();
  const made = await makeBackup(desk, lead);
  if ("refused" in made) throw new Error(made.refused);
  const cards = await desk.contacts.makeKey(lead, pinOfTham, desk.now());
  await cards.keep();
  const recovery = await desk.vault.newRecoveryCode();
  const member = { id: lead, name: "Chị Thắm", role };
  show(() => <Secrets />, { session: { desk, member, office, lock: () => undefined, handTo: () => undefined } });
  return { desk, code, recovery, file: made.file, card: cards.cards[0]! };
}

test("each of the four says what it opens, who keeps it and that nobody tried it yet", async () => {
  await openPage();
  for (const name of ["Mã khôi phục", "Mã sao lưu", /^Thẻ khóa/])
    await expect.poll(() => told(name)?.textContent).toBe("chưa thử lần nào trên máy này");
  await expect.poll(() => told("Mã PIN")?.textContent).toBe("hôm nay, lúc vào máy");
});

test("a recovery code that is right is written down as tried today, a wrong one is not", async () => {
  const { recovery } = await openPage();
  await section("Mã khôi phục").getByText("Thử mã khôi phục").click();
  await section("Mã khôi phục").getByRole("textbox").fill("WRONG");
  await section("Mã khôi phục").getByRole("button", { name: "Thử" }).click();
  await expect.element(section("Mã khôi phục").getByRole("alert")).toHaveTextContent("Mã này không đúng.");
  expect(told("Mã khôi phục")?.textContent).toContain("chưa thử");
  await section("Mã khôi phục").getByRole("textbox").fill(recovery);
  await section("Mã khôi phục").getByRole("button", { name: "Thử" }).click();
  await expect.poll(() => told("Mã khôi phục")?.textContent).toBe("ngày 24-11-2026");
});

test("a key card is tried by its letters, and one that went stale says what to do", async () => {
  const { desk, card } = await openPage();
  const cards = section(/^Thẻ khóa/);
  await cards.getByText(/^Thử thẻ khóa/).click();
  await cards.getByRole("textbox").fill(writeCard(card));
  await cards.getByRole("button", { name: "Thử", exact: true }).click();
  await expect.poll(() => told(/^Thẻ khóa/)?.textContent).toBe("ngày 24-11-2026");
  expect(JSON.parse(localStorage.getItem("tram-so-proven") ?? "null")).toMatchObject({ days: { cards: "2026-11-24" } });
  expect(desk.contacts.isOpen(), "nothing was opened").toBe(false);
});

test("a backup file and the code on paper are tried together, and nothing is brought back", async () => {
  const { desk, code, file } = await openPage();
  const backup = section("Mã sao lưu");
  await backup.getByText("Thử mã sao lưu").click();
  await backup.getByLabelText("Chọn tệp sao lưu").upload(new File([file], "tram.tramso"));
  await backup.getByRole("textbox").fill(code);
  await backup.getByRole("button", { name: "Thử", exact: true }).click();
  await expect.poll(() => told("Mã sao lưu")?.textContent).toBe("ngày 24-11-2026");
  expect(desk.ended).toEqual([]);
});

test("a coordinator reads all four, and tries only what a coordinator may enter", async () => {
  await openPage("coordinator");
  await expect.element(section("Mã khôi phục").getByText("Thử mã khôi phục")).toBeVisible();
  expect(section("Mã sao lưu").getByText("Thử mã sao lưu").elements()).toEqual([]);
});
