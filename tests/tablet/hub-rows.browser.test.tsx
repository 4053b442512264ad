import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { takeAlone } from "../../src/desk/request/take-alone";
import { keepAsideSeen } from "../../src/device/aside-seen";
import { Health } from "../../src/tablet/health/health";
import { SharingNotices } from "../../src/volunteer/sharing/sharing-notices";
import { cutLine, plantHub, tellFirst } from "../cast/planted-hub";
import { morning, said } from "../cast/requests";
import { show } from "../cast/shown";
import { openRoom, type Opened } from "../volunteer/console/open-console";

afterEach(() => localStorage.clear());

const says = (text: string | RegExp) => expect.element(page.getByText(text)).toBeVisible();
const button = (name: string | RegExp) => page.getByRole("button", { name });

const sessionOf = ({ desk, office, lead, phuc }: Opened, role: "lead" | "volunteer" = "lead") => ({
  desk,
  member: { id: role === "lead" ? lead : phuc, name: "Chị Thắm", role },
  office,
  lock: () => undefined,
  handTo: () => undefined,
});

test("the health page of an office with one tablet says nothing of a hub", async () => {
  show(() => <Health />, { session: sessionOf(await openRoom()) });
  await says("Sức khỏe của máy");
  await expect.element(page.getByText("Nối với các máy khác")).not.toBeInTheDocument();
  await expect.element(page.getByText("Máy khác đã ghi trước")).not.toBeInTheDocument();
});

test("with a hub it tells all of how this device stands with the others", async () => {
  const room = await openRoom();
  const engine = { version: "2.15.1", durable: true };
  const hub = plantHub(room.desk, { read: 0.5, owed: 3, skewMs: 75_400, engine });
  show(() => <Health />, { session: sessionOf(room) });
  await says("Đang nối. Mới lấy được 50% sổ chung.");
  await says(/Còn 3 dòng các máy khác chưa biết/);
  await says(/Nhanh hơn 75 giây\. Bật “đặt giờ tự động”/);
  await says("Bản 2.15.1. Ghi xuống đĩa xong mới báo lại.");
  hub.tell({ read: 1, owed: 0, skewMs: -20_000, engine: { version: "2.10.27", durable: false } });
  await says("Đang nối, từ 08:00.");
  await says("Các máy khác đã biết hết.");
  await says("Chậm hơn 20 giây.");
  await says(/chưa ghi xuống đĩa ngay/);
  hub.tell({ line: "away", since: morning + 3_600_000 });
  await says(/Chưa nối được với các máy khác từ 09:00/);
});

/** Thắm took A-001 while the line was away; Phúc had it first, on another tablet. */
async function setAside() {
  const room = await openRoom();
  const id = await room.asks();
  const hub = plantHub(room.desk, { line: "away" });
  cutLine(room.desk);
  await takeAlone(room.desk, id, room.lead);
  await tellFirst(room.desk, { ...said("request-taken", 2, { by: room.phuc, about: `request:${id}` }), tablet: "B" });
  hub.tell({ line: "up", aside: await room.desk.journal.aside() });
  return room;
}

test("what stands aside is shown to the lead beside what counts, until it was seen; nothing is merged", async () => {
  const room = await setAside();
  show(() => <SharingNotices />, { session: sessionOf(room) });
  await says("Có 1 việc ghi ở máy này mà chưa được tính.");
  show(() => <Health />, { session: sessionOf(room) });
  await says("Ở máy này: Chị Thắm nhận A-001 (nhận lúc mất mạng) lúc 08:01.");
  await says("Được tính: Anh Phúc nhận A-001 lúc 08:02.");
  await button("Tôi đã xem").click();
  await says("Đã xem hết.");
  await says(/Ở máy này: Chị Thắm nhận A-001/);
  await expect.element(page.getByText(/Có 1 việc ghi ở máy này/)).not.toBeInTheDocument();
  expect(await room.desk.journal.aside()).toHaveLength(1);
});

test("a volunteer is not bothered with it, and marks nothing as seen", async () => {
  const room = await setAside();
  show(() => <SharingNotices />, { session: sessionOf(room, "volunteer") });
  show(() => <Health />, { session: sessionOf(room, "volunteer") });
  await says("Tổ trưởng xem lại mấy việc này.");
  await expect.element(button("Tôi đã xem")).not.toBeInTheDocument();
  await expect.element(page.getByText(/Có 1 việc ghi ở máy này/)).not.toBeInTheDocument();
});

test("what was seen stays seen in this browser", () => {
  keepAsideSeen(["one", "two"]);
  expect(JSON.parse(localStorage.getItem("tram-so-aside-seen")!)).toEqual(expect.arrayContaining(["one", "two"]));
});
