import type { HelpRequest } from "../../domain/request/help-request";
import { staffWords } from "../../wording/staff-words";
import { numberWithDay } from "../console/number-with-day";

/** Who sits here, by their number, and the step they are stuck at when they came from one. */
export function titleInHand(request: HelpRequest, today: string): string {
  const number = numberWithDay(request, today);
  const { hand } = staffWords();
  return request.from ? hand.stuckAt(number, request.from.stepNumber) : hand.general(number);
}
