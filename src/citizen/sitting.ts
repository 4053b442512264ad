import { createSignal } from "solid-js";
import { numberAddress, welcomeAddress } from "../domain/addresses";
import type { KeptPractice } from "../domain/practice/kept-practice";
import type { Whereabouts } from "../domain/practice/whereabouts";

/** One person's time at the tablet: where they are and which number they got. Nothing they typed. */
export interface Sitting {
  /** The address of the practice to come back to. */
  practice?: string;
  /** How the steps of that practice went. */
  kept?: KeptPractice;
  request?: string;
  /** The request whose number was typed here, which is any number there is, and not the one this tablet gave. */
  typed?: string;
}

/** A tap for help, and where the citizen was; `next` when they said that the number on this tablet is somebody else's. */
interface Asked {
  from: Whereabouts | undefined;
  next?: true;
}

const kept = "tram-so-sitting";
/** Longer than a slow tablet takes to open a page: asking anew gives up what is on its way. */
const againMs = 60_000;

const [sitting, showSitting] = createSignal<Sitting>(read());
/** A request that was tapped for and is not yet written; lives only from the tap to the number. */
const [asking, setAsking] = createSignal<Asked>();
/** The number on the screen is of somebody who has no reason to stay before it. */
const [isLeft, setLeft] = createSignal(false);

export { asking, isLeft, setAsking, setLeft, sitting };

/** Remembers a step of the sitting through a reload of the page. */
export function keepSitting(change: Sitting): void {
  const next = { ...sitting(), ...change };
  showSitting(next);
  try {
    sessionStorage.setItem(kept, JSON.stringify(next));
  } catch {
    // Refused storage costs the sitting only its memory across a reload.
  }
}

/** True while nobody has begun anything here. */
export const isUntouched = (): boolean => !sitting().request && !sitting().practice;

/** Where the tablet returns to when a volunteer locks their side: the number if there is one, else the practice. */
export const sittingAddress = (): string =>
  sitting().request ? numberAddress : (sitting().practice ?? welcomeAddress);

/**
 * Ends the sitting: a full navigation that replaces the page, so that neither memory nor Back shows what was there. The page
 * is emptied first, and the welcome asked for again: a worker or a network that does not answer leaves the old page standing.
 */
export function endSitting(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Nothing was kept where storage is refused.
  }
  document.body.replaceChildren();
  const showWelcome = () => location.replace(welcomeAddress);
  showWelcome();
  setInterval(showWelcome, againMs);
}

function read(): Sitting {
  try {
    return JSON.parse(sessionStorage.getItem(kept) ?? "{}") as Sitting;
  } catch {
    return {};
  }
}
