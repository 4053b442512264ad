import "../../src/ui/look/base.css";
import type { RouteSectionProps } from "@solidjs/router";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { Board } from "../../src/board/board";
import { StaffSide } from "../../src/volunteer/frame/staff-side";
import { openedOffice } from "../cast/desk";
import { plantHub } from "../cast/planted-hub";
import { show } from "../cast/shown";

const says = (text: string | RegExp) => expect.element(page.getByText(text)).toBeVisible();

test("a board on the wall has no way to the volunteers' side; a tablet used as one has", async () => {
  const { desk } = await openedOffice();
  const hub = plantHub(desk, { kind: "board" });
  show(() => <Board />, { desk: { state: "open", desk }, at: "/board" });
  await says("Xã Hưng Nhượng");
  await expect.element(page.getByRole("link")).not.toBeInTheDocument();
  hub.tell({ kind: "tablet" });
  await expect.element(page.getByRole("link")).toBeInTheDocument();
});

test("a board that is not reached says so calmly, and is quiet again by itself", async () => {
  const { desk } = await openedOffice();
  const hub = plantHub(desk, { kind: "board", line: "away" });
  show(() => <Board />, { desk: { state: "open", desk }, at: "/board" });
  await says("Bảng chưa nối được từ 08:00. Bà con nghe người giúp mời bằng lời.");
  hub.tell({ line: "up" });
  await expect.element(page.getByText(/Bảng chưa nối được/)).not.toBeInTheDocument();
  hub.tell({ line: "locked-out" });
  await says(/không còn trong trạm/);
});

test("nobody signs in at a board, whatever address is opened", async () => {
  const { desk } = await openedOffice();
  plantHub(desk, { kind: "board" });
  const route = {} as RouteSectionProps;
  const side = () => <StaffSide {...route} onLeave={() => undefined} />;
  show(side, { desk: { state: "open", desk }, at: "/volunteer" });
  await expect.element(page.getByText("Chị Thắm")).not.toBeInTheDocument();
  await expect.element(page.getByRole("button")).not.toBeInTheDocument();
});
