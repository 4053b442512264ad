/** A PIN is six digits: long enough that the allowed guesses of a year find one in thirty at most. */
export const pinLength = 6;

export type PinFault = "not-six-digits" | "too-easy";

/** What is wrong with a PIN somebody wants to set; runs, repeats and one repeated pair are the first a stranger tries. */
export function pinFault(pin: string): PinFault | undefined {
  if (!/^\d{6}$/.test(pin)) return "not-six-digits";
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])));
  const repeats = /^(\d{2})\1\1$|^(\d{3})\2$/.test(pin);
  return repeats || (steps.size === 1 && Math.abs([...steps][0]!) <= 1) ? "too-easy" : undefined;
}

const minute = 60;
/** Seconds to wait after the 5th, 6th … wrong PIN in a row: five free tries, then at most ten in the first hour. */
const waits = [minute, 2 * minute, 5 * minute, 10 * minute, 20 * minute, 60 * minute];
export const freeTries = 5;

/** Seconds of running time to wait after so many wrong PINs in a row. */
export function waitAfter(failures: number): number {
  if (failures < freeTries) return 0;
  return waits[Math.min(failures - freeTries, waits.length - 1)]!;
}

/** Wrong PINs of one member in a row, and the seconds of running time still to wait. */
export interface MemberGuard {
  failures: number;
  waitSeconds: number;
}

/** The guesses of the whole tablet: for each, the seconds of running time for which it still counts. */
export type DeviceGuesses = readonly number[];

/**
 * Guesses an hour of running time for the whole tablet, whoever they were for: who guesses at one member after the
 * other gets no more than who guesses at one (NIST SP 800-63B allows a hundred in a row; goal S3 asks for ten).
 */
export const guessesAnHour = 10;
const hour = 60 * minute;

/** Seconds of running time until the tablet takes another guess. */
export function deviceWait(guesses: DeviceGuesses): number {
  const counting = guesses.filter((left) => left > 0).sort((a, b) => a - b);
  return counting.length < guessesAnHour ? 0 : counting[counting.length - guessesAnHour]!;
}

export interface Guards {
  member: MemberGuard;
  device: DeviceGuesses;
}

/** The guards with one more try counted as wrong until it proves right; undefined when there is waiting to be done. */
export function countGuess({ member, device }: Guards): Guards | undefined {
  if (member.waitSeconds > 0 || deviceWait(device) > 0) return undefined;
  const failures = member.failures + 1;
  return { member: { failures, waitSeconds: waitAfter(failures) }, device: [...device, hour] };
}

/** The tablet's guesses after one of them proved right: it was none. Every other goes on counting. */
export function forgive(device: DeviceGuesses): DeviceGuesses {
  const latest = device.lastIndexOf(Math.max(...device));
  return device.filter((_, at) => at !== latest);
}

/** The tablet's guesses after so many seconds of running time. */
export const afterRunning = (device: DeviceGuesses, seconds: number): DeviceGuesses =>
  device.map((left) => left - seconds).filter((left) => left > 0);
