import { useLocation } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { expect, test } from "vitest";
import { createAskedPart } from "../../src/ui/create-asked-part";
import { show } from "../cast/shown";

/** A staff screen of 400 px whose last part is asked for, and above which figures of 2,000 px come later. */
function open() {
  const [come, setCome] = createSignal(false);
  const Screen = () => {
    createAskedPart(useLocation());
    return (
      <div id="screen" style={{ height: "400px", overflow: "auto" }}>
        <div style={{ height: "300px" }} />
        <Show when={come()}>
          <div style={{ height: "2000px" }} />
        </Show>
        <section id="send" style={{ height: "600px" }} />
      </div>
    );
  };
  show(Screen, { at: "/report/coverage#send" });
  return { comeLater: () => setCome(true) };
}

const at = (id: string) => document.getElementById(id)!.getBoundingClientRect().top;
const partBelowTop = () => at("send") - at("screen");

test("the part that an address names is in sight once the figures above it have come", async () => {
  const { comeLater } = open();
  await expect.poll(partBelowTop).toBe(0);
  comeLater();
  await expect.poll(() => document.getElementById("screen")!.scrollHeight).toBe(2900);
  await expect.poll(partBelowTop).toBe(0);
});

test("nothing moves under the hand of somebody who went on", async () => {
  const { comeLater } = open();
  await expect.poll(partBelowTop).toBe(0);
  dispatchEvent(new WheelEvent("wheel"));
  document.getElementById("screen")!.scrollTop = 0;
  comeLater();
  await expect.poll(() => document.getElementById("screen")!.scrollHeight).toBe(2900);
  await new Promise(requestAnimationFrame);
  expect(document.getElementById("screen")!.scrollTop).toBe(0);
});
