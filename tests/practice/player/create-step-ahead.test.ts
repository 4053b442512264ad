import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createPlayer } from "../../../src/practice/player/create-player";
import type { Player } from "../../../src/practice/player/player";
import { sampleGuide } from "../../domain/practice/sample-guide";
import { silent } from "./fake-voice";

/** A practice whose first step was already refused once, so that "Tiếp" goes on. */
function practised(then: (player: Player) => void): void {
  createRoot((end) => {
    const player = createPlayer({ guide: sampleGuide, mode: "guided", speech: silent });
    player.practice.next();
    then(player);
    end();
  });
}

test("what is drawn ahead is the next step, and the practice itself stays where it is", () => {
  practised(({ practice, ahead }) => {
    const drawn = ahead.draw("next");
    expect(ahead.practice()?.step()).toBe(sampleGuide.steps[1]);
    expect([ahead.open(), practice.state().index]).toEqual([false, 0]);
    drawn?.open();
    expect(ahead.open()).toBe(true);
    drawn?.drop();
    expect(ahead.practice()).toBeUndefined();
  });
});

test("a practice that went on by itself meanwhile is not covered by what was drawn before", () => {
  practised(({ practice, ahead }) => {
    const drawn = ahead.draw("next");
    practice.goTo(2);
    drawn?.open();
    expect(ahead.practice()).toBeUndefined();
  });
});

test("an answer at the same step and the end are not drawn ahead", () => {
  practised(({ practice, ahead }) => {
    practice.goTo(1);
    expect(ahead.draw("next")).toBeUndefined();
    practice.goTo(2);
    practice.next();
    expect(ahead.draw("next")).toBeUndefined();
  });
});
