import { afterPaint } from "../../device/after-paint";
import { earWords } from "../../wording/ear-words";
import { practiceWords } from "../../wording/practice-words";
import type { EarSpeech } from "./create-ear-speech";
import { nameOf } from "./name-of";
import { frontOf, tellScreen, tellTarget, tellTurn } from "./tell-screen";

/** The part that a practice waits for, while it is shown; a demonstration shows it by itself. */
export const targetShown = (): HTMLElement | null =>
  document.querySelector(".step-actions[data-watching]") ? null : document.querySelector(".step-phone .ph-ringed");

/** The heading of a step is named by its progress too, such as "Bước 2/9". */
function howFar(): string[] {
  const heading = document.querySelector(".step-view h1");
  const found = /(\d+)\/(\d+)/u.exec(heading ? nameOf(heading) : "");
  return found ? [earWords().step(Number(found[1]), Number(found[2]))] : [];
}

/** What a step adds to its own reading: how far it is, and where to tap, or that the place is to be found. */
export function tellStep(): string[] {
  if (document.querySelector(".ph-ticked")) return [];
  const target = targetShown();
  if (target) return [...howFar(), ...tellTarget(target)];
  return document.querySelector(".step-actions[data-watching]") ? howFar() : [...howFar(), earWords().find];
}

const answerOnShow = (): string => document.querySelector(".step-answer[data-look]")?.textContent ?? "";

/** After a tap in the practice that nothing was said of, as where the machine voice has no sound for the answer. */
export function tellAnswer(): string[] {
  const look = document.querySelector<HTMLElement>(".step-answer")?.dataset["look"];
  if (look === "right") return [practiceWords().right];
  return answerOnShow() && look !== "hint" ? [practiceWords().wrongPart] : [earWords().done];
}

interface Seen {
  screen: string;
  turn: string;
  target: Element | null;
  live: string;
}

/** Parts that tell of changes, but those whose changes are told otherwise. */
const liveWords = (): string =>
  [...document.querySelectorAll("[role=status], [role=alert], [aria-live=polite]")]
    .filter((one) => !one.closest(".step-view, .turn-panel, .curtain"))
    .map(nameOf)
    .filter(Boolean)
    .join("\n");

function look(): Seen {
  const front = frontOf();
  const heading = front?.querySelector("h1");
  const panel = front?.querySelector<HTMLElement>(".turn-panel");
  return {
    screen: `${location.pathname} ${front?.className} ${heading ? nameOf(heading) : ""}`,
    turn: panel ? tellTurn(panel).join("\n") : "",
    target: targetShown(),
    live: liveWords(),
  };
}

/**
 * Tells each new screen, each new place to tap, each change of a turn, and whatever a screen says by itself. The steps of a
 * guide are read by the practice; what is added here waits until that is done.
 */
export function followScreens(speech: EarSpeech, onNew: () => void): () => void {
  let was: Seen | undefined;
  const tellNew = (front: HTMLElement, isFirst: boolean) => {
    onNew();
    if (front.querySelector(".step-view")) return speech.sayBehind(tellStep);
    speech.say([...(isFirst ? [earWords().on, earWords().how] : []), ...tellScreen(front)]);
  };
  const tell = (now: Seen, before: Seen | undefined) => {
    const front = frontOf();
    const isNew = (what: keyof Seen) => Boolean(now[what]) && now[what] !== before?.[what];
    if (front && isNew("screen")) return tellNew(front, !before);
    if (isNew("turn")) return speech.say(now.turn.split("\n"));
    if (isNew("target")) return speech.sayBehind(tellStep);
    if (isNew("live")) speech.sayBehind(() => now.live.split("\n"));
  };
  let callOff: (() => void) | undefined;
  const lookSoon = () => {
    callOff ??= afterPaint(() => {
      callOff = undefined;
      const [now, before] = [look(), was];
      was = now;
      tell(now, before);
    });
  };
  lookSoon();
  const watcher = new MutationObserver(lookSoon);
  const attributeFilter = ["open", "class", "data-watching"];
  watcher.observe(document.body, { childList: true, subtree: true, characterData: true, attributeFilter });
  return () => {
    callOff?.();
    watcher.disconnect();
  };
}
