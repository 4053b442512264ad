import { createSignal, Show } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { KeepFocus } from "../../src/citizen/keep-focus";
import { show } from "../cast/shown";

/** Something changes with every picture, as on a slow tablet on which one part of a screen comes after the other. */
function changeWithEveryPicture(): void {
  const busy = document.body.appendChild(document.createElement("p"));
  let asked = 0;
  const change = () => {
    busy.replaceChildren(String(asked));
    asked = requestAnimationFrame(change);
  };
  change();
  onTestFinished(() => (cancelAnimationFrame(asked), busy.remove()));
}

function twoScreens() {
  const [asks, setAsks] = createSignal(false);
  return (
    <main>
      <KeepFocus />
      <Show when={asks()} fallback={<button onClick={() => setAsks(true)}>Nhờ giúp</button>}>
        <h1>A-001</h1>
      </Show>
    </main>
  );
}

test("the focus goes to the heading of a new screen, though something changes with every picture", async () => {
  show(twoScreens);
  changeWithEveryPicture();
  await page.getByRole("button", { name: "Nhờ giúp" }).click();
  await expect.element(page.getByRole("heading", { name: "A-001" })).toHaveFocus();
});
