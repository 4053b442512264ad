import { expect, test } from "./support/opened-station";
import { askForHelp, openMember, phuc, signIn, startWork, tham } from "./support/people";
import { click, listed, nextCitizen, fillRoom, readTable, rowOf } from "./support/room";

test("a head start is taken with one tap, seen by others as one word, and kept out of the lines", async ({
  page,
  context,
}) => {
  const [first, second] = await fillRoom(page, { people: 2 });
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  expect(await listed(staff)).toEqual([first, second]);
  await click(page, "Tôi thuộc diện ưu tiên");
  await click(page, "Người khuyết tật");
  await expect(page.getByText("Bà con được tính như tới sớm hơn 30 phút.")).toBeVisible();
  await click(page, "Xong");
  await expect(page.getByText("Sắp tới lượt bà con")).toBeVisible();
  await expect.poll(() => listed(staff)).toEqual([second, first]);
  await expect(rowOf(staff, second!)).toContainText("ưu tiên");
  await expect(rowOf(staff, second!)).not.toContainText("khuyết tật");
  await click(staff, `Việc khác của ${first}`);
  await click(staff, "Diện ưu tiên");
  await staff.getByRole("button", { name: /^Người cao tuổi/ }).click();
  await expect.poll(() => listed(staff)).toEqual([first, second]);
  const lines = JSON.stringify(await readTable(page, "events"));
  expect(lines).toContain(`"request-prioritised"`);
  for (const reason of ["elderly", "disability", "khuyết"]) expect(lines).not.toContain(reason);
});

test("a hand puts somebody first only with a reason, and the list says that it happened", async ({ page, context }) => {
  const [first, second] = await fillRoom(page, { people: 2 });
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  await click(staff, `Việc khác của ${second}`);
  await click(staff, "Đưa lên đầu hàng");
  await staff.getByRole("button", { name: "Đưa lên", exact: true }).click();
  await expect(staff.getByText("Ghi lý do trước đã, một câu ngắn.")).toBeVisible();
  expect(await listed(staff)).toEqual([first, second]);
  await staff.getByLabel(/^Vì sao/).fill("xe đò về xã chạy lúc chín giờ");
  await staff.getByRole("button", { name: "Đưa lên", exact: true }).click();
  await expect.poll(() => listed(staff)).toEqual([second, first]);
  await expect(rowOf(staff, second!)).toContainText("được đưa lên đầu");
  await click(staff, `Nhận ${second}`);
  await expect(staff.getByText("xe đò về xã chạy lúc chín giờ")).toBeVisible();
});

test("take next keeps to topics and language, shows the others, and passes whoever rests", async ({
  page,
  context,
}) => {
  await fillRoom(page, { members: [phuc] });
  const lead = await context.newPage();
  await lead.goto("/");
  await signIn(lead, tham);
  await openMember(lead, phuc.name);
  const skills = lead.locator(".skills");
  await skills.getByLabel("Làm giấy tờ trên mạng").uncheck();
  await expect(skills).toContainText("Giúp 6 trên 7");
  await lead.getByRole("link", { name: "Hàng chờ", exact: true }).click();
  await click(lead, "Bắt đầu trực");

  await nextCitizen(page, "/learn/DVC1/5");
  const papers = await askForHelp(page);
  await nextCitizen(page, "/");
  const general = await askForHelp(page);
  const helper = await context.newPage();
  await helper.goto("/");
  await signIn(helper, phuc);
  await click(helper, "Bắt đầu trực");
  await expect(helper.getByRole("heading", { name: "Việc của bạn khác (1)" })).toBeVisible();
  await click(helper, "Mời người kế tiếp");
  await expect(helper.getByRole("heading", { name: `${general} · hỏi chung` })).toBeVisible();
  await click(helper, "Tự làm được");
  await click(helper, "Mời người kế tiếp");
  await expect(helper.getByText("Còn người chờ nhưng là việc của bạn khác.", { exact: false })).toBeVisible();
  await expect(rowOf(helper, papers)).toBeVisible();
  await click(lead, "Nghỉ một lát");
  await expect(helper.getByText("Tổ đang trực")).toBeVisible();
  await expect(helper.locator(".team-strip li")).toHaveCount(1);
  await click(helper, `Nhận ${papers}`);
  await expect(helper.getByRole("heading", { name: `${papers} · bước 5` })).toBeVisible();
});

test("three helpers and the board live on one list", async ({ page, context }) => {
  test.slow();
  const hai = { name: "Cô Hai", pin: "604718" };
  const desks = ["Bàn 1", "Bàn 2", "Bàn 3"];
  const numbers = await fillRoom(page, { members: [phuc, hai], desks, people: 4 });
  const board = await context.newPage();
  await board.goto("/board");
  const helpers = [];
  for (const [at, who] of [tham, phuc, hai].entries()) {
    const staff = await context.newPage();
    await startWork(staff, who, desks[at]!);
    helpers.push(staff);
  }
  await Promise.all(helpers.map((staff) => click(staff, "Mời người kế tiếp")));
  const called = await Promise.all(
    helpers.map((staff) => staff.getByRole("heading", { name: /^Đã mời A-00\d tới Bàn \d$/ }).innerText()),
  );
  expect(called.map((words) => /A-00\d/.exec(words)![0]).toSorted()).toEqual(numbers.slice(0, 3));
  await expect(board.locator(".board-before li")).toHaveCount(2);
  await expect(board.getByText("Đang chờ: 1 người")).toBeVisible();
  for (const staff of helpers) {
    await expect(staff.getByText(/mời tới Bàn/)).toHaveCount(2);
    await expect(rowOf(staff, numbers[3]!).getByRole("button", { name: `Nhận ${numbers[3]}` })).toBeDisabled();
  }
  await click(helpers[1]!, "Trả lại hàng chờ");
  await expect(board.getByText("Đang chờ: 2 người")).toBeVisible();
});
