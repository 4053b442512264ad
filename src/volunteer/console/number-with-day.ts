import type { HelpRequest } from "../../domain/request/help-request";
import { spokenDay } from "../../wording/day-words";
import { requestWords } from "../../wording/request-words";

/** The number as helpers say it: one of another day always with its day, because today's may be in the room too. */
export const numberWithDay = ({ number, day }: HelpRequest, today: string): string =>
  day === today ? number : `${number} (${requestWords().list.appointment(spokenDay(day))})`;
