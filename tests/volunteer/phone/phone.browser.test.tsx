import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { liveOffice } from "../../../src/desk/live-office";
import { Door } from "../../../src/volunteer/door/door";
import { PlaceLinks } from "../../../src/tablet/place-links";
import { Health } from "../../../src/tablet/health/health";
import { PlaceNav } from "../../../src/volunteer/frame/place-nav";
import { Console } from "../../../src/volunteer/console/console";
import { SignIn } from "../../../src/volunteer/door/sign-in";
import { plantHub } from "../../cast/planted-hub";
import { show } from "../../cast/shown";
import { openRoom, type Opened } from "../console/open-console";

const button = (name: string | RegExp) => page.getByRole("button", { name });
const link = (name: string | RegExp) => page.getByRole("link", { name });

/** Phúc's own phone, on which nobody chose a PIN yet. */
async function phoneOfPhuc() {
  const room = await openRoom();
  const hub = plantHub(room.desk, { kind: "phone", member: room.phuc });
  const pins = new Map<string, string>();
  room.desk.vault.hasPin = async (member) => pins.has(member);
  room.desk.vault.setPin = async (member, pin) => void pins.set(member, pin);
  room.desk.vault.tryPin = async (member, pin) =>
    pins.get(member) === pin ? { open: true } : { open: false, triesLeft: 4, waitSeconds: 0 };
  return { ...room, hub, pins };
}

const sessionOf = ({ desk, office, lead, phuc }: Opened, role: "lead" | "volunteer" = "volunteer") => ({
  desk,
  member: { id: role === "lead" ? lead : phuc, name: "Anh Phúc", role },
  office,
  lock: () => undefined,
  handTo: () => undefined,
});

const SignedOut = (props: { room: Opened; onEnter: (name: string) => void }) => {
  const office = liveOffice(props.room.desk);
  return (
    <SignIn
      desk={props.room.desk}
      office={office()}
      onEnter={({ name }) => props.onEnter(name)}
      onLeave={() => undefined}
    />
  );
};

test("a phone opens for its member alone: a PIN of its own the first time, and that PIN from then on", async () => {
  const room = await phoneOfPhuc();
  const entered: string[] = [];
  show(() => <SignedOut room={room} onEnter={(name) => entered.push(name)} />);
  await expect.element(page.getByText(/Chào Anh Phúc\. Chọn mã PIN cho điện thoại này/)).toBeVisible();
  await expect.element(page.getByText("Chị Thắm")).not.toBeInTheDocument();
  await expect.element(button(/Người khác|Quay lại/)).not.toBeInTheDocument();
  await page.getByLabelText("Mã PIN mới (sáu số)").fill("730518");
  await page.getByLabelText("Gõ lại mã PIN mới").fill("730518");
  const before = room.desk.journal.lines.length;
  await button("Dùng mã này").click();
  await expect.poll(() => entered).toEqual(["Anh Phúc"]);
  expect(room.pins.get(room.phuc)).toBe("730518");
  // The PIN of the tablets is another one: no line says that it changed.
  expect(room.desk.journal.lines).toHaveLength(before);
});

test("a phone whose member has a PIN asks for it, and offers nobody else and no other way in", async () => {
  const room = await phoneOfPhuc();
  room.pins.set(room.phuc, "730518");
  const entered: string[] = [];
  show(() => <SignedOut room={room} onEnter={(name) => entered.push(name)} />);
  await expect.element(page.getByText(/Nhờ tổ trưởng gỡ điện thoại này rồi mời lại/)).toBeVisible();
  await expect.element(button("Quên mã PIN")).not.toBeInTheDocument();
  await expect.element(page.getByText("Chị Thắm")).not.toBeInTheDocument();
  for (const digit of "730518") await button(`Số ${digit}`).click();
  await expect.poll(() => entered).toEqual(["Anh Phúc"]);
});

test("a phone that has not read the journal yet says so, and one whose member left says that", async () => {
  const room = await phoneOfPhuc();
  room.hub.tell({ member: "somebody-else" });
  show(() => <SignedOut room={room} onEnter={() => undefined} />);
  await expect.element(page.getByText(/Bạn không còn trong tổ/)).toBeVisible();
});

test("a phone gives no numbers; whoever is next and the list stand there as at a tablet", async () => {
  const room = await phoneOfPhuc();
  await room.asks();
  show(() => <Console />, { session: sessionOf(room) });
  await expect.element(button("Nhận A-001")).toBeVisible();
  await expect.element(button("Mời người kế tiếp")).toBeVisible();
  await expect.element(button("Lấy số giúp bà con")).not.toBeInTheDocument();
});

test("a phone offers no door to contacts, PINs, cards, backups or what belongs to a tablet, whoever holds it", async () => {
  const room = await phoneOfPhuc();
  const session = sessionOf(room, "lead");
  for (const place of ["station", "tablet"] as const)
    show(() => <PlaceLinks place={place} title={place} />, { session });
  show(() => <PlaceNav place="team" />, { session });
  await expect.element(link("Mã PIN của tôi")).toBeVisible();
  await expect.element(link("Lịch trực")).toBeVisible();
  for (const name of ["Thẻ khóa", "Sao lưu", "Đo màn hình", "In giấy mang về", "Sổ giấy", "Tiếng gọi số", "Thành viên"])
    await expect.element(link(name)).not.toBeInTheDocument();
  await expect.element(link(/bảng gọi số/i)).not.toBeInTheDocument();
});

test("the health page of a phone has no backup and no role to choose", async () => {
  const room = await phoneOfPhuc();
  show(() => <Health />, { session: sessionOf(room, "lead") });
  await expect.element(page.getByText("Nối với các máy khác")).toBeVisible();
  await expect.element(page.getByText("Bản sao lưu")).not.toBeInTheDocument();
  await expect.element(page.getByText("Bật máy này lên thì mở màn hình nào")).not.toBeInTheDocument();
});

test("who opens by address what a phone does not have reads where it is done", async () => {
  const room = await phoneOfPhuc();
  room.pins.set(room.phuc, "730518");
  show(() => <Door desk={room.desk} onLeave={() => undefined} children="Secret" />, { at: "/team/members" });
  for (const digit of "730518") await button(`Số ${digit}`).click();
  await expect.element(page.getByText("Phần này làm ở máy của trạm, máy này không có.")).toBeVisible();
  await expect.element(page.getByText("Secret")).not.toBeInTheDocument();
});
