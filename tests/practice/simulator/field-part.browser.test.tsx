import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PracticeScreen } from "../../../src/practice/simulator/practice-screen";
import type { PracticeScreen as Screen } from "../../../src/domain/guide/practice-screen";

const screen: Screen = {
  kind: "app",
  title: "Đăng nhập",
  parts: [
    { part: "field", id: "number", label: "Số định danh", kind: "citizen-id", practice: "000 123 456 789" },
    { part: "field", id: "name", label: "Họ và tên", kind: "text", practice: "Nguyễn Thị Bông" },
    { part: "field", id: "password", label: "Mật khẩu", kind: "password", practice: "Luamoi" },
    { part: "button", id: "in", label: "Đăng nhập", look: "main" },
  ],
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
        target="number"
        ring
        still={still}
        onTap={(id) => heard.push(`tap ${id}`)}
        onType={(typed) => heard.push(`type ${typed.text}`)}
        onRealData={(id, what) => heard.push(`real ${id} ${what}`)}
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

const field = (label: string) => page.getByRole("textbox", { name: label });

test("a real identity number is replaced while it is typed, and none of its rest stays", async () => {
  show();
  await userEvent.type(field("Số định danh"), "079200012345");
  await expect.element(field("Số định danh")).toHaveValue("000 123 456 789");
  expect(heard).toContain("real number citizen-id");
  expect(heard.join()).not.toContain("079200012");
});

test("a real phone number in a field for a name is noticed all the same", async () => {
  show();
  await userEvent.fill(field("Họ và tên"), "Bông 0912 345 678");
  await expect.element(field("Họ và tên")).toHaveValue("Nguyễn Thị Bông");
  expect(heard).toContain("real name phone");
});

test("a password of one's own is replaced from its first letter and is never a password field to the browser", async () => {
  show();
  await userEvent.type(field("Mật khẩu"), "b");
  await expect.element(field("Mật khẩu")).toHaveValue("Luamoi");
  expect(document.querySelector('input[type="password"]')).toBeNull();
});

test("nothing is rewritten while a syllable is being composed; the end of it is", () => {
  show();
  const input = field("Số định danh").element() as HTMLInputElement;
  input.value = "079200012345";
  input.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
  expect(input.value).toBe("079200012345");
  input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
  expect(input.value).toBe("000 123 456 789");
});

test("the practice value is one tap away", async () => {
  show();
  await page.getByRole("button", { name: "Điền mẫu" }).click();
  await expect.element(field("Số định danh")).toHaveValue("000 123 456 789");
  expect(heard).toContain("type 000 123 456 789");
});

test("a still picture has nothing to tap or to focus, and says what it shows", async () => {
  show(true);
  await expect.element(page.getByRole("img", { name: "Điện thoại tập: Đăng nhập" })).toBeVisible();
  expect(document.querySelectorAll(".practice-phone :is(button, input, a, [tabindex])")).toHaveLength(0);
});
