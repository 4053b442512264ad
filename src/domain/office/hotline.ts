// @chunk rules
import { readPhoneNumber } from "../contact/phone-number";
import { tidyName } from "./tidy-name";

/** A number people may call, which the office itself tried and confirmed. */
export interface Hotline {
  name: string;
  /** With its spaces and dots, as people read it aloud. */
  number: string;
}

/** As many as fit on a sheet and on a phone's page. */
export const mostHotlines = 6;

/** Where the name ends: at the last colon, else at the last dash between spaces, else where the digits at the end begin. */
const ends = [
  /^(.*?)\s*[:：]\s*([^:：]*)$/u,
  /^(.*\S)\s+[–—-]\s*(.*)$/u,
  /^(.*?[^\d\s+(.-])\s*[:–—-]?\s*([+(]?\d.*)$/u,
];

/** A piece of a number that stayed in the name: an area code, or six digits with what is written between them. */
const leftOver = /(?<!\d)0\d{2}|\d(?:[ .()-]*\d){5}/;

/**
 * "Công an xã: 0275 3822 123" as a name and its number; undefined for any other line. The digits at the end of the line
 * are one number or none: a line that could be read in two ways is refused, never cut.
 */
export function readHotline(line: string): Hotline | undefined {
  const tidied = tidyName(line);
  const end = ends.find((one) => one.test(tidied));
  const [, name = "", typed = ""] = end?.exec(tidied) ?? [];
  const number = readPhoneNumber(typed)?.written;
  if (!number || name.length < 2 || name.length > 60 || leftOver.test(name)) return undefined;
  return { name, number };
}

export const writeHotline = ({ name, number }: Hotline): string => `${name}: ${number}`;

/**
 * The numbers of an office that may be printed and called: settings of earlier days may hold one that was cut, and no
 * number is better than a wrong one.
 */
export const wholeNumbers = (office: {
  phone: string;
  hotlines?: Hotline[];
}): { phone: string; hotlines: Hotline[] } => ({
  phone: readPhoneNumber(office.phone) ? office.phone : "",
  hotlines: (office.hotlines ?? []).filter((one) => readHotline(writeHotline(one))),
});
