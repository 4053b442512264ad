import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { PracticeScreen as Screen } from "../../../src/domain/guide/practice-screen";
import { PracticeScreen } from "../../../src/practice/simulator/practice-screen";

const tiles = Array.from({ length: 24 }, (_, nth) => ({
  id: `tile-${nth}`,
  label: `Dịch vụ ${nth}`,
  picture: "papers" as const,
}));
const front: Screen = {
  kind: "app",
  title: "Định danh",
  parts: [
    { part: "tiles", groups: [{ title: "Hay dùng", tiles }] },
    {
      part: "tabs",
      tabs: [
        { id: "front", label: "Trang chủ", picture: "house", chosen: true },
        { id: "notices", label: "Thông báo", picture: "bell" },
      ],
    },
  ],
};

let leave = () => {};
afterEach(() => leave());

function show(more: { still?: boolean } = {}) {
  const home = document.body.appendChild(document.createElement("div"));
  home.style.width = "400px";
  const dispose = render(() => <PracticeScreen screen={front} target="tile-23" ring {...more} />, home);
  leave = () => {
    dispose();
    home.remove();
  };
  const find = (name: string) => home.querySelector<HTMLElement>(name)!;
  return { face: find(".ph-face"), list: find(".ph-tiles-page"), bar: find(".ph-tabs"), ring: find(".ph-ringed") };
}

const isSeen = (part: HTMLElement, inside: HTMLElement) => {
  const [box, around] = [part.getBoundingClientRect(), inside.getBoundingClientRect()];
  return box.top >= around.top && box.bottom <= around.bottom + 1;
};

test("a long page of tiles scrolls by itself, and the phone around it does not", () => {
  const { face, list, bar } = show();
  expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
  expect(face.scrollHeight).toBeLessThanOrEqual(face.clientHeight);
  expect(bar.getBoundingClientRect().top).toBeGreaterThanOrEqual(list.getBoundingClientRect().bottom - 1);
  expect(Math.abs(bar.getBoundingClientRect().bottom - face.getBoundingClientRect().bottom)).toBeLessThan(2);
});

test("an arrow says that there is more below, until the end of the page is in sight", async () => {
  const { face, list, ring } = show();
  const arrow = () => getComputedStyle(face.querySelector(".ph-tiles-more")!).visibility;
  await expect.poll(arrow).toBe("visible");
  list.scrollTop = list.scrollHeight;
  await expect.poll(arrow).toBe("hidden");
  expect(isSeen(ring, list)).toBe(true);
});

test("the tile that is reached by a keyboard comes into sight", async () => {
  const { list } = show();
  const last = page.getByRole("button", { name: "Dịch vụ 23" }).element() as HTMLElement;
  last.focus();
  await expect.poll(() => isSeen(last, list)).toBe(true);
});

test("a still picture of the page shows the place it is about, and cannot be scrolled", () => {
  const { list, ring } = show({ still: true });
  expect(isSeen(ring, list)).toBe(true);
  expect(getComputedStyle(list).overflowY).toBe("hidden");
});
