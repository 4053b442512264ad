import "../../src/ui/look/base.css";
import "../../src/citizen/welcome.css";
import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { Frame } from "../../src/citizen/frame";
import { HomeCode } from "../../src/citizen/take-home/home-code";
import "../../src/citizen/take-home/take-home.css";
import { show } from "../cast/shown";

const setText = (size: string) => {
  document.documentElement.dataset.text = size;
  onTestFinished(() => void delete document.documentElement.dataset.text);
};

/** The guide's code at an address that phones in the room alone can open, which a notice under it says. */
const takeHome = () => (
  <Frame
    actions={
      <>
        <button class="btn second">Quay lại</button>
        <button class="btn quiet">Về màn hình đầu</button>
      </>
    }
  >
    <div class="ways-home">
      <button class="btn way-home">Có mạng</button>
    </div>
    <HomeCode title="Nộp và theo dõi hồ sơ trên mạng" site="http://localhost:4173" code="DVC1" place="DVC1" step={3} />
  </Frame>
);

test.each([
  [1280, 800, "a"],
  [1280, 800, "a-plus"],
  [800, 1280, "a"],
  [800, 1280, "a-plus"],
  [1280, 640, "a-plus"],
  [1024, 600, "a"],
  [740, 360, "a"],
])("“Nhờ giúp” covers no notice on %d × %d in letters of size %s", async (wide, high, text) => {
  await page.viewport(wide, high);
  setText(text);
  show(takeHome);
  await expect.element(page.getByRole("img", { name: /^Mã QR/ })).toBeVisible();
  const notice = document.querySelector(".frame-main .notice")!;
  notice.scrollIntoView({ block: "end" });
  const foot = document.querySelector(".frame-foot")!.getBoundingClientRect();
  expect(notice.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot.top);
});
