import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { takeRequest } from "../../../src/desk/request/taking";
import { SharingNotices } from "../../../src/volunteer/sharing/sharing-notices";
import { cutLine, plantHub } from "../../cast/planted-hub";
import { show } from "../../cast/shown";
import { openConsole, openRoom, type Opened } from "../console/open-console";

let leave = () => {};
afterEach(() => leave());

const button = (name: string | RegExp) => page.getByRole("button", { name });
const says = (text: string | RegExp) => expect.element(page.getByText(text)).toBeVisible();

const sessionOf = ({ desk, office, phuc, lead }: Opened, who: "lead" | "volunteer" = "volunteer") => ({
  desk,
  member: { id: who === "lead" ? lead : phuc, name: "Anh Phúc", role: who },
  office,
  lock: () => undefined,
  handTo: () => undefined,
});

test("an office with one tablet reads nothing about other devices", async () => {
  const room = await openRoom();
  show(() => <SharingNotices />, { session: sessionOf(room) });
  await expect.element(page.getByText(/các máy khác/)).not.toBeInTheDocument();
});

test("a line that is away is told calmly: since when, what works and what waits; and it goes by itself", async () => {
  const room = await openRoom();
  const hub = plantHub(room.desk, { line: "away" });
  show(() => <SharingNotices />, { session: sessionOf(room) });
  await says("Chưa nối được với các máy khác từ 08:00.");
  const sign = page.getByRole("group").or(page.getByRole("status"));
  await expect.element(sign.first()).toHaveTextContent(/vẫn phát số.*Số của máy khác chờ có mạng/s);
  hub.tell({ line: "up" });
  await expect.element(page.getByText(/Chưa nối được/)).not.toBeInTheDocument();
});

test("a device that is no longer of the office says so, and one that still reads says how far it is", async () => {
  const room = await openRoom();
  const hub = plantHub(room.desk, { read: 0.424 });
  show(() => <SharingNotices />, { session: sessionOf(room) });
  await says(/được 42%/);
  hub.tell({ line: "locked-out" });
  await says(/không còn trong trạm/);
});

test("who claims another tablet's number while the line is away reads which tablet keeps it", async () => {
  const room = await openRoom();
  await room.asks();
  plantHub(room.desk, { line: "away" });
  cutLine(room.desk);
  leave = openConsole(room);
  await button("Nhận A-001").click();
  await expect.element(page.getByRole("alert").first()).toHaveTextContent("Máy A đang giữ số A-001, chờ có mạng.");
  await expect.element(button("Vẫn nhận A-001")).not.toBeInTheDocument();
});

test("who is second reads by name who was first", async () => {
  const room = await openRoom();
  const id = await room.asks();
  plantHub(room.desk);
  leave = openConsole(room);
  await expect.element(button("Nhận A-001")).toBeVisible();
  const { append } = room.desk.journal;
  // Thắm is first at the hub, and this device hears it with the refusal.
  room.desk.journal.append = async (events, ...more) => {
    room.desk.journal.append = append;
    await takeRequest(room.desk, id, room.lead);
    return append(events, ...more);
  };
  await button("Nhận A-001").click();
  await expect.element(page.getByRole("alert").first()).toHaveTextContent("Chị Thắm vừa nhận A-001 trước.");
});

test("while the others are being told it is said at once, after a while what still works, and then it is gone", async () => {
  const room = await openRoom();
  await room.asks();
  plantHub(room.desk);
  const { append } = room.desk.journal;
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  room.desk.journal.append = async (...lines) => answered.then(() => append(...lines));
  leave = openConsole(room);
  await button("Nhận A-001").click();
  await says("Đang báo với các máy khác…");
  await expect.element(page.getByText(/cứ bắt đầu giúp/), { timeout: 8000 }).toBeVisible();
  answer();
  await expect.element(page.getByRole("heading", { name: "A-001 · bước 5" })).toBeVisible();
  await expect.element(page.getByText("Đang báo với các máy khác…")).not.toBeInTheDocument();
});
