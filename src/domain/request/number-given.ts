// @chunk rules
import { aboutRequest, type Instant, type LaterEvent, type Line } from "../event";

/** What a tablet remembers of the numbers it gave out: never smaller than before, whatever order events are read in. */
export interface NumberGiven {
  tablet: string;
  /** Last service day with a number, and the highest number of that day. */
  day: string;
  number: number;
  /** The latest place given, so that a clock set back puts nobody in front of those who already wait. */
  place: Instant;
}

/** The tablet's memory after one more event. */
export function applyToNumberGiven(given: NumberGiven | undefined, event: Line): NumberGiven | undefined {
  if (event.type === "later") return afterLater(given, event);
  if (event.type !== "help-asked" || event.data.onPaper) return given;
  const { day, place } = event.data;
  return afterNumber(given, { tablet: event.tablet, day, number: numberInDay(event.data.number), place });
}

function afterNumber(given: NumberGiven | undefined, { tablet, day, number, place }: NumberGiven): NumberGiven {
  if (!given) return { tablet, day, number, place };
  const later = day > given.day ? { day, number } : {};
  const same = day === given.day ? { number: Math.max(number, given.number) } : {};
  return { ...given, ...later, ...same, place: Math.max(place, given.place) };
}

/** A number that a later release gave is not given again, though this one cannot read what was asked. */
function afterLater(given: NumberGiven | undefined, { about, version, tablet, at }: LaterEvent) {
  const [, day, number] = numberAbout.exec(about) ?? [];
  if (version > 1 || !day || !number) return given;
  return afterNumber(given, { tablet, day, number: Number(number), place: at });
}

/** The day and the number of a tablet's own; those of the paper log are given by hand. */
const numberAbout = new RegExp(`^${aboutRequest("")}.+:(\\d{4}-\\d{2}-\\d{2}):(?!P)[A-Z]-(\\d{3,})$`);

/** "A-017" for the tablet's letter and the 17th number of its day; grows past 999 rather than starting again. */
export const writeNumber = (letter: string, number: number): string => `${letter}-${String(number).padStart(3, "0")}`;

/** The 17 of "A-017". */
export const numberInDay = (number: string): number => Number(number.slice(2));
