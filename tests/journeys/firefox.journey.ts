import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "@playwright/test";
import { decodeQr } from "./support/decode-qr";
import { Firefox } from "./support/firefox";
import { officeName, phuc, tham } from "./support/people";
import { builtApp, Station } from "./support/station";

interface Office {
  station: Station;
  /** Switches the tablet on, at the first screen. */
  switchOn(): Promise<Firefox>;
}

const test = base.extend<{ office: Office }>({
  office: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), "firefox-"));
    const station = await Station.open(builtApp);
    const opened: Firefox[] = [];
    const switchOn = async () => {
      const firefox = await Firefox.open(profile);
      opened.push(firefox);
      await firefox.goto(station.address);
      return firefox;
    };
    await use({ station, switchOn });
    for (const firefox of opened) await firefox.close();
    await station.stop();
    await rm(profile, { recursive: true, force: true });
    expect(opened.flatMap(({ faults }) => faults)).toEqual([]);
  },
});
const missing = Firefox.missing();
test.skip(Boolean(missing), missing);

async function openStation(firefox: Firefox): Promise<void> {
  await firefox.press("Mở trạm");
  await firefox.fill("Tên cơ quan", officeName);
  await firefox.fill("Tên của tổ trưởng", tham.name);
  await firefox.fill("Mã PIN sáu số", tham.pin);
  await firefox.fill("Gõ lại mã PIN", tham.pin);
  await firefox.press("Mở trạm");
  await firefox.press("Tôi đã cất mã");
  await firefox.press("Về màn hình của bà con");
}

async function signIn(firefox: Firefox, who: { name: string; pin: string }): Promise<void> {
  await firefox.press("Dành cho tình nguyện viên");
  await firefox.press(who.name);
  for (const digit of who.pin) await firefox.press(`Số ${digit}`);
  await firefox.sees("Đang chờ");
}

test("in Firefox a citizen practises, is helped at that step, does it alone and takes the guide home", async ({
  office,
}) => {
  const firefox = await office.switchOn();
  await openStation(firefox);
  await firefox.press("Làm giấy tờ trên mạng");
  await firefox.press("Nộp và theo dõi hồ sơ");
  await firefox.sees("Bước 1/");
  await firefox.press("Điền mẫu");
  await firefox.sees("Bước 2/");
  await firefox.press("Nhờ giúp");
  await firefox.sees("A-001");

  await signIn(firefox, tham);
  await firefox.press("Mời người kế tiếp");
  await firefox.sees("A-001 · bước 2");
  await firefox.press("Tự làm được");
  await firefox.sees("1 người tự làm được");
  await firefox.press("Khóa máy");

  await firefox.sees("Bà con đã tự làm được. Giỏi quá!");
  await firefox.press("Tự làm bước 2");
  await firefox.sees("Bước 2/");
  await firefox.goto(`${office.station.address}/take-home/DVC1/2`);
  await firefox.sees("Nộp và theo dõi hồ sơ");
  const code = async () => decodeQr(Buffer.from(await firefox.page.screenshot()));
  await expect.poll(() => code().catch(() => "")).toBe(`${office.station.address.toUpperCase()}/G/DVC1/#2`);
});

test("in Firefox a lead leads the team, and all of it is there when the tablet is switched on without a network", async ({
  office,
}) => {
  const firefox = await office.switchOn();
  await openStation(firefox);
  await firefox.press("Nhờ giúp");
  await firefox.sees("A-001");
  await signIn(firefox, tham);
  await firefox.press("Tổ");
  for (const place of ["Nhiệm vụ", "Lịch trực", "Tập huấn", "Soát bài", "Ấp và tổ"]) {
    await firefox.press(place);
    await firefox.sees(place);
  }
  await firefox.press("Thành viên");
  await firefox.press("Thêm thành viên");
  await firefox.fill("Tên bà con hay gọi", phuc.name);
  await firefox.fill("Mã PIN sáu số", phuc.pin);
  await firefox.press("Thêm vào tổ");
  await firefox.sees(`Đã thêm ${phuc.name}.`);
  await firefox.press("Kết quả");
  for (const place of ["Nơi đã tới", "Chỗ hay vấp", "Báo cáo"]) await firefox.press(place);
  await firefox.sees(/Báo cáo tháng \d+ năm \d{4}/);
  await firefox.press("Máy này");
  await firefox.sees("Mở được cả khi mất mạng");
  await firefox.close();

  await office.station.stop();
  const again = await office.switchOn();
  await again.sees("1 người đang chờ");
  await signIn(again, phuc);
  await again.press("Mời người kế tiếp");
  await again.press("Làm thay");
  await again.sees("1 lần làm thay");
});
