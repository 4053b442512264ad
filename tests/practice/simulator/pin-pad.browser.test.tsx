import "../../../src/ui/look/tokens.css";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { PracticeScreen } from "../../../src/practice/simulator/practice-screen";
import type { PracticeScreen as Screen } from "../../../src/domain/guide/practice-screen";

const screen: Screen = {
  kind: "app",
  app: "bank",
  title: "Nhập mã PIN",
  parts: [{ part: "field", id: "pin", label: "Mã PIN", kind: "pin", practice: "2580" }],
};
const heard: string[] = [];
let leave = () => {};

function show(still = false) {
  const home = document.body.appendChild(document.createElement("div"));
  home.style.width = "400px";
  const dispose = render(
    () => (
      <PracticeScreen
        screen={screen}
        target="pin"
        ring
        still={still}
        onType={({ text }) => heard.push(text)}
        onRealData={(_, what) => heard.push(`real ${what}`)}
      />
    ),
    home,
  );
  leave = () => {
    dispose();
    home.remove();
  };
}

afterEach(() => {
  leave();
  heard.length = 0;
});

const pin = () => page.getByRole("textbox", { name: "Mã PIN" });

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.getByRole("button", { name: key, exact: true }).click();
}

test("a PIN is pressed key by key, is not shown, and a key takes back the last digit", async () => {
  show();
  await press("2", "5", "7", "Xóa một số", "8", "0");
  expect(heard).toEqual(["2", "25", "257", "25", "258", "2580"]);
  expect(getComputedStyle(pin().element()).getPropertyValue("-webkit-text-security")).toBe("disc");
});

test("the keyboard of the tablet stays away, and every key is large enough", () => {
  show();
  expect(pin().element().getAttribute("inputmode")).toBe("none");
  const sizes = [...document.querySelectorAll(".ph-pad button:enabled")].map((key) => key.getBoundingClientRect());
  expect(sizes).toHaveLength(11);
  for (const { width, height } of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(64);
});

test("a PIN of one's own is never taken: the sample stands in its place", async () => {
  show();
  await press("1", "9", "5", "4");
  expect(heard.at(-1)).toBe("real otp");
  expect(heard).not.toContain("1954");
  await expect.element(pin()).toHaveValue("2580");
  await press("6");
  await expect.element(pin()).toHaveValue("2580");
});

test("in a picture no key can be pressed", () => {
  show(true);
  expect(document.querySelectorAll(".ph-pad button")).toHaveLength(12);
  expect(document.querySelector(".ph-pad")!.hasAttribute("inert")).toBe(true);
});
