// @chunk rules
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
