import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { CitizenSide } from "../../src/citizen/citizen-side";
import { show } from "../cast/shown";

const side = () => <CitizenSide params={{}} location={{} as never} data={undefined} />;
const question = page.getByRole("dialog");

/** Nobody touches the screen for so long, without the half minute that the question is left standing. */
async function standFor(seconds: number, at: string) {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
  show(side, { at });
  vi.advanceTimersByTime(seconds * 1000);
  await vi.dynamicImportSettled();
}

test("two minutes without a touch, and whoever is there is asked", async () => {
  await standFor(125, "/guides");
  await expect.element(question).toBeVisible();
});

test("who copies the code of a new office by hand is left in peace for ten minutes", async () => {
  await standFor(125, "/set-up");
  await expect.element(question).not.toBeInTheDocument();
  vi.advanceTimersByTime(480_000);
  await expect.element(question).toBeVisible();
});
