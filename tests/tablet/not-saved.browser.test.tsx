import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { OfficeNotice } from "../../src/citizen/office-notice";
import { openOffice } from "../../src/desk/office/open-office";
import { eraseClip, keepClip } from "../../src/device/recorded-voice";
import { BackupCode } from "../../src/tablet/backup/backup-code";
import { FirstCards } from "../../src/tablet/cards/first-cards";
import { ProofForm } from "../../src/tablet/cards/proof-form";
import { StorageRow } from "../../src/tablet/health/storage-row";
import { Recovery } from "../../src/tablet/recovery";
import { TryOut } from "../../src/tablet/try-out";
import { VoicePiece } from "../../src/tablet/voice-piece";
import { writeCard } from "../../src/domain/contact/card-code";
import { hungNhuong, openDesk, openedOffice, pinOfTham } from "../cast/desk";
import { show } from "../cast/shown";

const full = () => Promise.reject(new Error("The disk is full."));
const button = (name: string) => page.getByRole("button", { name });

/** Thắm, signed in. */
async function tham() {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const member = { id: lead, name: "Chị Thắm", role: "lead" as const };
  return { desk, session: { desk, member, office, lock: () => undefined, handTo: () => undefined } };
}

test("a new recovery code that was not written is told, and comes with the next press", async () => {
  const { desk, session } = await tham();
  const write = desk.vault.newRecoveryCode;
  desk.vault.newRecoveryCode = full;
  show(() => <Recovery />, { session });
  await button("Làm mã khôi phục mới").click();
  await expect.element(page.getByRole("alert").getByText("Máy chưa ghi được.")).toBeVisible();
  desk.vault.newRecoveryCode = write;
  await button("Làm mã khôi phục mới").click();
  await expect.element(page.getByText(/CODE-/)).toBeVisible();
});

test("a code for the backups that was not written is told", async () => {
  const { desk, session } = await tham();
  desk.vault.newBackupCode = full;
  show(() => <BackupCode known={false} onMade={() => undefined} />, { session });
  await page.getByRole("button").click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Máy chưa ghi được.");
});

test("cards that could not be made are told, and the PIN may be typed again", async () => {
  const { desk, session } = await tham();
  desk.contacts.makeKey = full;
  show(() => <FirstCards onMade={() => undefined} />, { session });
  await page.getByRole("textbox").fill(pinOfTham);
  await page.getByRole("button").click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Máy chưa ghi được.");
});

test("another card that could not be made is told", async () => {
  const { desk, session } = await tham();
  desk.contacts.makeRecovery = full;
  show(() => <ProofForm wanted="recovery" onMade={() => undefined} onBack={() => undefined} />, { session });
  await page
    .getByRole("textbox")
    .first()
    .fill(writeCard({ kind: "recovery-1", secret: new Uint8Array(16) }));
  await page.getByRole("textbox").nth(2).fill(pinOfTham);
  await page.getByRole("button", { name: "Làm thẻ" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Máy chưa ghi được.");
});

test("a trial that did not open is told, and may be tried again", async () => {
  const desk = await openDesk();
  desk.journal.append = full;
  show(() => <TryOut onTrying={() => undefined} desk={desk} />);
  await button("Dùng thử").click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Máy chưa ghi được.");
  await expect.element(button("Dùng thử")).toBeEnabled();
});

test("a trial that was not erased is told", async () => {
  const desk = await openDesk();
  await openOffice(desk, { ...hungNhuong, sample: true }, undefined);
  desk.journal.erase = full;
  show(() => <OfficeNotice desk={desk} />);
  await button("Xóa bản thử").click();
  await expect.element(page.getByText("Máy chưa xóa hết bản thử.")).toBeVisible();
});

test("a recorded word that was not erased is told, and stays", async () => {
  await keepClip("digit-1", new Blob(["một"]));
  onTestFinished(() => eraseClip("digit-1"));
  show(() => (
    <ul>
      <VoicePiece name="digit-1" onKept={() => undefined} />
    </ul>
  ));
  await expect.element(page.getByText("đã thu")).toBeVisible();
  const locked = vi.spyOn(FileSystemDirectoryHandle.prototype, "removeEntry").mockImplementation(full);
  onTestFinished(() => locked.mockRestore());
  await button("Xóa: một").click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Máy chưa xóa được.");
  await expect.element(page.getByText("đã thu")).toBeVisible();
});

test("a browser that does not promise to keep anything is told of", async () => {
  vi.spyOn(navigator.storage, "persisted").mockResolvedValue(false);
  vi.spyOn(navigator.storage, "persist").mockResolvedValue(false);
  onTestFinished(() => void vi.restoreAllMocks());
  show(() => (
    <ul>
      <StorageRow />
    </ul>
  ));
  await button("Xin giữ sổ").click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Máy chưa chịu giữ chắc.");
});
