import type { HelpRequest } from "../../domain/request/help-request";
import { staffWords } from "../../wording/staff-words";
import { numberWithDay } from "../console/number-with-day";

/** The number of the person, and the step at which they are stuck, if they came from one. */
export function titleInHand(request: HelpRequest, today: string): string {
  const number = numberWithDay(request, today);
  const { hand } = staffWords();
  return request.from ? hand.stuckAt(number, request.from.stepNumber) : hand.general(number);
}
