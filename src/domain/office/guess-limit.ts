import { keysOf } from "../key-of";
import { freeTries, waitAfter } from "./pin-guard";

const hour = 3600;

/** What is remembered of a member's tries. Times are seconds of running time. */
export interface MemberGuard {
  /** Wrong PINs in a row. */
  failures: number;
  waitSeconds: number;
  /** For so long the member's last wrong PIN counts among the guesses of the hour. */
  failedSeconds?: number;
  /** For so long the member is known: they came in with a card, through a lead or by the recovery code. */
  knownSeconds?: number;
}

/** Guesses of an hour: for each, the seconds of running time for which it still counts. */
export type Guesses = readonly number[];

/**
 * Guesses an hour of running time for the whole tablet, whoever they were for: who guesses at one member after the
 * other gets no more than who guesses at one (NIST SP 800-63B allows a hundred in a row; goal S3 asks for ten). Six are
 * for anybody, so that wrong PINs at one or two names leave the others a way in: three are kept for members without a
 * wrong PIN in the hour, and one for members who are known.
 */
export const guessesAnHour = { anybody: 6, blameless: 3, known: 1 };

/** Out of which part of the ten a guess was taken. */
export type Part = keyof typeof guessesAnHour;
export const parts = keysOf(guessesAnHour);

/** The guesses of the whole tablet. */
export type DeviceGuesses = Readonly<Record<Part, Guesses>>;

/** PINs an hour that are looked at together with the member's own card: whoever found the card must not guess freely. */
export const cardGuessesAnHour = 5;

/** Seconds of running time until one more guess is looked at, where so many of them may count at once. */
export function guessWait(guesses: Guesses, most: number): number {
  const counting = guesses.filter((left) => left > 0).sort((a, b) => a - b);
  return counting.length < most ? 0 : counting[counting.length - most]!;
}

export interface Guards {
  member: MemberGuard;
  device: DeviceGuesses;
}

/** The parts a member's PIN may be looked at from, in the order in which they are used up. */
const partsFor = ({ failedSeconds = 0, knownSeconds = 0 }: MemberGuard): Part[] =>
  parts.filter((part) => part === "anybody" || (part === "known" ? knownSeconds > 0 : failedSeconds === 0));

const partWait = (device: DeviceGuesses, part: Part): number => guessWait(device[part], guessesAnHour[part]);

/** Seconds of running time until this member's PIN is looked at. */
export const waitFor = ({ member, device }: Guards): number =>
  Math.max(member.waitSeconds, Math.min(...partsFor(member).map((part) => partWait(device, part))));

/** How many more wrong PINs of this member are looked at before there is waiting to be done. */
export function triesLeft({ member, device }: Guards): number {
  if (waitFor({ member, device }) > 0) return 0;
  const left = partsFor(member).map((part) => {
    const some = Math.max(0, guessesAnHour[part] - device[part].length);
    // Of what is kept for the blameless each takes one.
    return part === "blameless" ? Math.min(1, some) : some;
  });
  return Math.min(
    Math.max(1, freeTries - member.failures),
    left.reduce((sum, some) => sum + some, 0),
  );
}

/** The guards with one more try counted as wrong until it proves right; undefined when there is waiting to be done. */
export function countGuess({ member, device }: Guards): Guards | undefined {
  if (waitFor({ member, device }) > 0) return undefined;
  const part = partsFor(member).find((one) => partWait(device, one) === 0)!;
  const failures = member.failures + 1;
  return {
    member: { ...member, failures, waitSeconds: waitAfter(failures), failedSeconds: hour },
    device: { ...device, [part]: [...device[part], hour] },
  };
}

/** The tablet's guesses after the latest of them proved right. */
export function forgiveLatest(device: DeviceGuesses): DeviceGuesses {
  const age = (part: Part) => Math.max(0, ...device[part]);
  const part = parts.reduce((latest, one) => (age(one) >= age(latest) ? one : latest));
  return { ...device, [part]: forgive(device[part]) };
}

/** The guesses with one more PIN given together with a card; undefined when those of the hour are used up. */
export const countCardGuess = (guesses: Guesses): Guesses | undefined =>
  guessWait(guesses, cardGuessesAnHour) > 0 ? undefined : [...guesses, hour];

/** The guesses after one of them proved right: it was none. Every other goes on counting. */
export function forgive(guesses: Guesses): Guesses {
  const latest = guesses.lastIndexOf(Math.max(...guesses));
  return guesses.filter((_, at) => at !== latest);
}

/** A member whose PIN was right has nothing to wait for, and stays known for as long as they were. */
export const cleared = ({ knownSeconds }: MemberGuard): MemberGuard => ({
  failures: 0,
  waitSeconds: 0,
  ...(knownSeconds && { knownSeconds }),
});

/** A member who proved in another way who they are: nothing to wait for, and known for an hour. */
export const admitted: MemberGuard = { failures: 0, waitSeconds: 0, knownSeconds: hour };

/** The guesses after so many seconds of running time. */
export const afterRunning = (guesses: Guesses, seconds: number): Guesses =>
  guesses.map((left) => left - seconds).filter((left) => left > 0);

/** A member's guard after so many seconds of running time. */
export function rested(guard: MemberGuard, seconds: number): MemberGuard {
  const { failures, waitSeconds, failedSeconds = 0, knownSeconds = 0 } = guard;
  return {
    failures,
    waitSeconds: Math.max(0, waitSeconds - seconds),
    ...(failedSeconds > seconds && { failedSeconds: failedSeconds - seconds }),
    ...(knownSeconds > seconds && { knownSeconds: knownSeconds - seconds }),
  };
}
