import { expect, test } from "vitest";
import { tryScreens } from "../../src/device/try-screens";

const loads = () => Promise.resolve();
const asModule = (text: string) => () =>
  import(/* @vite-ignore */ URL.createObjectURL(new Blob([text], { type: "text/javascript" })));

test("a release is proven when every screen loads", async () => {
  expect(await tryScreens([loads, asModule("export const Board = 1;")])).toBe("proven");
});

test("a screen that throws, or was cut off before its digest was taken, is broken", async () => {
  expect(await tryScreens([loads, asModule(`throw new TypeError("x is not a function");`), loads])).toBe("broken");
  expect(await tryScreens([asModule("export const Board = () => {")])).toBe("broken");
});

test("a file that cannot be fetched says nothing of the release", async () => {
  expect(await tryScreens([() => import(/* @vite-ignore */ `${location.origin}/assets/none.js`)])).toBeUndefined();
});
