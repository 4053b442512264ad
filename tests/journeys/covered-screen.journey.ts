import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { bringVoice, Covered } from "./support/covered";
import { expect, test } from "./support/opened-station";
import { setDesks, signIn, startWork, tham } from "./support/people";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** The ear lies in the lower left corner: that much a neighbour tells. */
const ear = { x: 88, y: 734 };
const helpCorner = "góc dưới bên phải";

/** Does what the station asks for, step by step, until it says that all of it is done. */
async function doGuide(person: Covered): Promise<number> {
  for (let steps = 0; steps < 30; steps += 1) {
    const told = await person.listen(/Chỗ cần chạm:|Bà con làm xong rồi/u);
    if (/Bà con làm xong rồi/u.test(told)) return steps;
    const [, name, place] = /Chỗ cần chạm:\n(.+)\n.+ có khung vàng, (.+)/u.exec(told)!;
    if (told.includes("nút điền mẫu")) await person.do(/^Điền mẫu/u, /bên \S+|giữa/u.exec(place!)![0]);
    else await person.do(new RegExp(`^${escaped(name!)}\\n(?:.+, )?.*đúng chỗ cần chạm`, "u"), place);
  }
  throw new Error("The guide has no end.");
}

test("a whole guide and a request for help are done with the screen covered", async ({ page, context }) => {
  await bringVoice(context);
  await page.goto("/");
  await signIn(page, tham);
  await setDesks(page, ["Bàn 2"]);
  await page.goto("/");
  await expect(page.getByRole("button", { name: /^Nghe, / })).toBeVisible();

  // Here the cloth is laid over the screen.
  const person = new Covered(page);

  await person.touch(ear);
  expect(await person.listen(/Đã bật nghe/u)).toContain("Chạm lại chỗ đó để làm");
  await person.do(/^Dùng điện thoại\nNút/u);
  await person.listen(/Bắt Wi-Fi cho điện thoại/u);
  await person.do(/^Bắt Wi-Fi cho điện thoại/u);
  expect(await doGuide(person)).toBeGreaterThan(5);

  await person.do(/^Nhờ giúp\nNút/u, helpCorner);
  expect(await person.listen(/A, 0, 0, 1/u)).toContain("Sắp tới lượt bà con");
  // The number is heard again wherever a finger comes to it, as often as it does.
  const number = await person.find(/^A, 0, 0, 1$/u);
  expect(await person.touch(number)).toBe("A, 0, 0, 1");

  const beside = await context.newPage();
  await startWork(beside, tham, "Bàn 2");
  await beside.getByRole("button", { name: "Mời người kế tiếp" }).click();
  await page.bringToFront();
  expect(await person.listen(/Mời bà con tới/u)).toContain("Bàn 2");

  await person.do(/^Xong, nhường máy\nNút/u);
  // The ear goes with whoever chose it: the next person's first tap acts.
  await expect(page.getByRole("heading", { name: /Hôm nay mình học việc gì/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Nghe, / })).toHaveAttribute("aria-pressed", "false");
  await page.getByRole("button", { name: "Dùng điện thoại" }).click();
  await expect(page.getByRole("link", { name: /Bắt Wi-Fi/ })).toBeVisible();
});

test("whoever chose the ear and went away leaves none to the next person", async ({ page, context }) => {
  await bringVoice(context);
  await page.clock.install();
  await page.goto("/");
  const chosen = page.getByRole("button", { name: /^Nghe, / });
  await expectNoAxeFaults(page);
  await chosen.click();
  await expect(chosen).toHaveAttribute("aria-pressed", "true");
  await expectNoAxeFaults(page);
  await page.reload();
  await expect(chosen).toHaveAttribute("aria-pressed", "true");
  await page.clock.runFor(160_000);
  await expect(chosen).toHaveAttribute("aria-pressed", "false");
});
