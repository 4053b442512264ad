// Without I, O and Q, which are read as 1 and 0. 23 is a prime number, so one check letter can detect every single mistake.
const letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
// Neighbours differ and none is a multiple of 23, so neither a wrong sign nor a swap adds up. Tens are three times units:
// "1-" typed as "17" is then noticed as well.
const weights = { letters: [2, 3, 5, 7], number: 11, tens: 5, units: 17 };
const mostSteps = 19;

const shape = /^([A-Z]{2,4})([1-9])-*([0-9]{1,2})-*([A-Z])$/;

export interface ResumePlace {
  /** Code of the guide, such as "DVC1". */
  code: string;
  /** Number of the step, from 1. */
  step: number;
}

/**
 * The short code that brings a citizen back to a step, such as "DVC1-5-K". Its last letter catches any one wrong sign
 * and any two neighbours swapped in the code as it is written. Undefined for a guide's code with I, O, Q or more than
 * one digit and for a step beyond 19: for those it could not keep that promise.
 */
export function writeResumeCode({ code, step }: ResumePlace): string | undefined {
  const letter = checkLetter(code, step);
  return letter && `${code}-${step}-${letter}`;
}

/**
 * Reads a code as people type it: spaces, small letters and missing dashes do not matter. Undefined when it cannot have
 * been written by `writeResumeCode`. Whether the guide has that step is not looked at.
 */
export function readResumeCode(text: string): ResumePlace | undefined {
  const plain = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\s+/gu, "")
    .replace(/[\u2010-\u2015\u2212_.]/gu, "-");
  const [, prefix, number, digits, letter] = shape.exec(plain) ?? [];
  if (!prefix || !digits || digits.startsWith("0")) return undefined;
  const place = { code: `${prefix}${number}`, step: Number(digits) };
  return checkLetter(place.code, place.step) === letter ? place : undefined;
}

function checkLetter(code: string, step: number): string | undefined {
  const [, prefix, number] = /^([A-Z]{2,4})([1-9])$/.exec(code) ?? [];
  if (!prefix || step < 1 || step > mostSteps || !Number.isInteger(step)) return undefined;
  const values = [...prefix].map((letter) => letters.indexOf(letter));
  if (values.includes(-1)) return undefined;
  const ofPrefix = values.reduce((sum, value, index) => sum + value * weights.letters[index]!, 0);
  const ofStep = Math.floor(step / 10) * weights.tens + (step % 10) * weights.units;
  return letters[(ofPrefix + Number(number) * weights.number + ofStep) % letters.length];
}
