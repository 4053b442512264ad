// @chunk later
import { onCleanup } from "solid-js";
import { silence } from "../../device/speech";
import { earWords } from "../../wording/ear-words";
import { createEarSpeech } from "./create-ear-speech";
import "./by-ear.css";
import { exploreByTouch } from "./explore-by-touch";
import { followScreens, tellAnswer, tellStep } from "./follow-screens";
import { hearFocus, hearTyping } from "./follow-keyboard";
import { stateWords, tellThing } from "./tell-thing";
import type { Thing } from "./thing-at";

/** What a tap changed in the thing itself is told once the thing shows it. */
const showsMs = 60;

/**
 * *Nghe*: the citizen's side for whoever hears it and sees nothing of it. It stands beside the screens and knows them by what
 * they show: each new one is told, a first tap on anything says what that is, and a second one does it.
 */
export function ByEar() {
  const speech = createEarSpeech();
  const onTouched = (thing: Thing) => {
    pauseDemonstration();
    // What is read already falls silent first: a button that stops the reading is told as it is then.
    silence();
    mark(thing.element);
    const step = thing.element.closest(".step-view h1") ? tellStep() : [];
    speech.say([...tellThing(thing), ...step]);
  };
  const onDone = (thing: Thing) => {
    const before = stateWords(thing.element);
    mark();
    if (thing.element.matches(".ph-tiles-more")) scrollTiles(thing.element);
    setTimeout(() => {
      const now = stateWords(thing.element);
      const padded = paddedField(thing.element);
      if (padded) speech.say([earWords().typed(padded.value.length)]);
      else if (thing.element.isConnected && now !== before && now) speech.say([now]);
      else speech.sayIfSilent(tellAnswer);
    }, showsMs);
  };
  const touch = exploreByTouch({ onTouched, onDone, tells: (thing) => tellThing(thing).join("\n") });
  document.documentElement.dataset["byEar"] = "";
  const leaving = [
    () => delete document.documentElement.dataset["byEar"],
    touch.leave,
    followScreens(speech, touch.forget),
    hearFocus(onTouched),
    hearTyping((says) => speech.say([says])),
    mark,
  ];
  onCleanup(() => leaving.forEach((leave) => leave()));
  return null;
}

/** Whoever helps beside sees what was told last, and what a second tap would do. */
function mark(element?: HTMLElement): void {
  document.querySelector("[data-told]")?.removeAttribute("data-told");
  if (element && element !== document.documentElement) element.dataset["told"] = "";
}

/** A touch pauses a demonstration; the first tap of whoever goes by ear is stopped before the step hears of it. */
function pauseDemonstration(): void {
  if (document.querySelector(".step-actions[data-watching]"))
    document.querySelector<HTMLElement>(".step-view")?.click();
}

/** The field that a key of a pad on the practice phone types into. */
const paddedField = (key: HTMLElement): HTMLInputElement | null | undefined =>
  key.closest(".ph-pad")?.parentElement?.querySelector("input");

/** Whoever cannot drag a page of tiles has it moved on. */
function scrollTiles(arrow: HTMLElement): void {
  const page = arrow.parentElement?.querySelector(".ph-tiles-page");
  page?.scrollBy({ top: page.clientHeight * 0.7 });
}
