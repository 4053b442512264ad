import "../../../src/ui/look/tokens.css";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { ByEar } from "../../../src/citizen/ear/by-ear";
import { StillHere } from "../../../src/citizen/still-here";
import type { PracticeScreen as Screen } from "../../../src/domain/guide/practice-screen";
import { PracticeScreen } from "../../../src/practice/simulator/practice-screen";
import { hearVoice } from "../../cast/heard-voice";
import { show } from "../../cast/shown";

beforeEach(() => page.viewport(1280, 800));

const heard: string[] = [];
const last = (said: string[]) => expect.poll(() => said.at(-1));

/** A step of a guide with its practice phone at the right, heard by ear; gives what is said. */
function hearStep(screen: Screen, target: string): string[] {
  heard.length = 0;
  const said = hearVoice();
  show(() => (
    <main>
      <section class="step-view">
        <h1>
          Bước 2/9 <span>Chạm ô có khung.</span>
        </h1>
        <div class="step-phone" style={{ position: "fixed", right: "0", top: "0", width: "400px", height: "760px" }}>
          <PracticeScreen
            screen={screen}
            target={target}
            ring
            onTap={(id) => heard.push(id)}
            onType={({ text }) => heard.push(text)}
          />
        </div>
      </section>
      <ByEar />
    </main>
  ));
  return said;
}

const pin: Screen = {
  kind: "app",
  app: "bank",
  title: "Nhập mã PIN",
  parts: [{ part: "field", id: "pin", label: "Mã PIN", kind: "pin", practice: "2580" }],
};

test("a step tells how far it is, what to tap, and where that lies on the glass", async () => {
  const said = hearStep(
    { kind: "app", title: "Nộp hồ sơ", parts: [{ part: "button", id: "send", label: "Nộp" }] },
    "send",
  );
  await last(said).toMatch(/^Bước 2 trên 9\.\nChỗ cần chạm:\nNộp\nNút có khung vàng, .*bên phải/);
  const send = page.getByRole("button", { name: "Nộp" });
  await send.click();
  expect(said.at(-1)).toBe("Nộp\nNút, đúng chỗ cần chạm\nChạm lần nữa để làm.");
  expect(heard).toEqual([]);
  await send.click();
  expect(heard).toEqual(["send"]);
});

test("the keys of a PIN are told, and what they typed is counted, not said", async () => {
  const said = hearStep(pin, "pin");
  await last(said).toMatch(/Ô để gõ có khung vàng/);
  for (const key of ["2", "5"]) {
    const digit = page.getByRole("button", { name: key, exact: true });
    await digit.click();
    expect(said.at(-1)).toMatch(new RegExp(`^${key}\nNút`));
    await digit.click();
  }
  await last(said).toBe("Đã gõ 2 chữ.");
  expect(heard).toEqual(["2", "25"]);
});

test("a page of tiles that fingers drag is moved on by a second tap on its arrow", async () => {
  const tiles = Array.from({ length: 24 }, (_, nth) => ({
    id: `tile-${nth}`,
    label: `Dịch vụ ${nth}`,
    picture: "papers" as const,
  }));
  const said = hearStep({ kind: "app", title: "Định danh", parts: [{ part: "tiles", groups: [{ tiles }] }] }, "tile-0");
  await last(said).toMatch(/Dịch vụ 0/);
  const list = document.querySelector(".ph-tiles-page")!;
  const arrow = page.elementLocator(document.querySelector(".ph-tiles-more")!);
  await arrow.click();
  expect(said.at(-1)).toBe("Còn nữa ở phía dưới\nChạm lần nữa để xem tiếp.");
  expect(list.scrollTop).toBe(0);
  await arrow.click();
  await expect.poll(() => list.scrollTop).toBeGreaterThan(50);
});

test("whoever is asked whether they are there answers with one touch anywhere", async () => {
  const said = hearVoice();
  const answers: string[] = [];
  show(() => (
    <main>
      <h1>Xin chào</h1>
      <ByEar />
      <StillHere secondsLeft={20} onStay={() => answers.push("stays")} />
    </main>
  ));
  await last(said).toMatch(/Bà con còn ở đây không\?[^]*Chạm vào đâu cũng được/);
  await page.getByRole("heading", { name: "Bà con còn ở đây không?" }).click();
  expect(answers).toEqual(["stays"]);
});
