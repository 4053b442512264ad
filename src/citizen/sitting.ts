import { createSignal } from "solid-js";
import { numberAddress, welcomeAddress } from "../domain/addresses";
import type { KeptPractice } from "../domain/practice/kept-practice";
import type { Whereabouts } from "../domain/practice/whereabouts";

/** One person's time at the tablet: where they are and which number they got. Nothing that they typed is kept. */
export interface Sitting {
  /** The address of the practice to come back to. */
  practice?: string;
  /** The number of the step there, from 1. */
  step?: number;
  /** How the steps of that practice went. */
  kept?: KeptPractice;
  request?: string;
  /** The request whose number was typed here, which is any number there is, and not the one this tablet gave. */
  typed?: string;
}

/**
 * A tap for help, with the step the citizen was at. `next` means they said that the number on this tablet is somebody
 * else's.
 */
interface Asked {
  from: Whereabouts | undefined;
  next?: true;
}

const kept = "tram-so-sitting";
/** Longer than a slow tablet needs to open a page, because asking again stops the page that is loading. */
const againMs = 60_000;

const [sitting, showSitting] = createSignal<Sitting>(read());
/** A request for help that is not saved yet. It exists only from the tap until the number is given. */
const [asking, setAsking] = createSignal<Asked>();
/** True if the person whose number is shown has no reason to stay here. */
const [isLeft, setLeft] = createSignal(false);

export { asking, isLeft, setAsking, setLeft, sitting };

/** Keeps a change of the sitting, also across a reload of the page. */
export function keepSitting(change: Sitting): void {
  const next = { ...sitting(), ...change };
  showSitting(next);
  try {
    sessionStorage.setItem(kept, JSON.stringify(next));
  } catch {
    // Without storage the sitting is only lost at a reload.
  }
}

/** True while nobody has begun anything here. */
export const isUntouched = (): boolean => !sitting().request && !sitting().practice;

/** Where the tablet returns to when a volunteer locks their side: the number if there is one, else the practice. */
export const sittingAddress = (): string =>
  sitting().request ? numberAddress : (sitting().practice ?? welcomeAddress);

/**
 * Ends the sitting: a full navigation that replaces the page, so that neither memory nor Back shows what was there. The
 * page is emptied first, and the welcome asked for again: a worker or a network that does not answer leaves the old
 * page standing.
 */
export function endSitting(): void {
  try {
    sessionStorage.clear();
  } catch {
    // If storage is refused, nothing was stored.
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
