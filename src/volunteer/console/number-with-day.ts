import type { HelpRequest } from "../../domain/request/help-request";
import { spokenDay } from "../../wording/day-words";
import { requestWords } from "../../wording/request-words";

/**
 * The number as helpers say it. A number of another day is shown with its day, because today's same number may be
 * waiting too.
 */
export const numberWithDay = ({ number, day }: HelpRequest, today: string): string =>
  day === today ? number : `${number} (${requestWords().list.appointment(spokenDay(day))})`;
