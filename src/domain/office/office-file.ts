import * as v from "valibot";
import { readPhoneNumber } from "../contact/phone-number";
import { time } from "../event/pieces";
import { mostHotlines, wholeNumbers, type Hotline } from "./hotline";
import type { OpeningHours, Span } from "./opening-week";

/** What the home pages say about the office whose people come back for help. */
export interface PublicOffice {
  name: string;
  phone: string;
  /** Numbers the office itself confirmed; none is known otherwise. */
  hotlines: Hotline[];
  /** The usual hours, Monday to Sunday; none where the office did not set them. */
  week?: Span[][] | undefined;
}

const line = v.pipe(v.string(), v.trim(), v.maxLength(120));
const number = v.pipe(
  v.string(),
  v.trim(),
  v.check((typed) => !typed || readPhoneNumber(typed) !== undefined, "a whole telephone number of Vietnam"),
);

const spans = v.pipe(v.array(v.object({ from: time, to: time })), v.maxLength(4));

const shape = v.object({
  name: v.pipe(line, v.nonEmpty()),
  phone: v.optional(number, ""),
  hotlines: v.optional(v.pipe(v.array(v.object({ name: line, number })), v.maxLength(mostHotlines)), []),
  week: v.optional(v.pipe(v.array(spans), v.length(7))),
});

interface OfficeToWrite {
  name: string;
  phone: string;
  hotlines?: Hotline[];
  hours?: OpeningHours;
}

/** What an office tells on its home pages; a number that is not whole stays out. */
export function publicOffice(office: OfficeToWrite): PublicOffice {
  const { phone, hotlines } = wholeNumbers(office);
  return { name: office.name, phone, hotlines, week: office.hours?.week };
}

/** The office's own words as the file that is laid beside the home pages. */
export const writeOfficeFile = (office: OfficeToWrite): string => `${JSON.stringify(publicOffice(office), null, 2)}\n`;

/** Reads that file; undefined says that it is not one, rather than print half of it on every page. */
export function readOfficeFile(text: string): PublicOffice | undefined {
  try {
    const read = v.safeParse(shape, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
