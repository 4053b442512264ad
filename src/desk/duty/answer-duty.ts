import { aboutDuty, type Fact } from "../../domain/event";
import type { Duty } from "../../domain/team/duty";
import type { Desk } from "../desk";
import { decideNext, type Changed } from "../write-next";

/** A member takes a duty on, or gives it back to the lead. */
export async function answerDuty(
  desk: Desk,
  duty: string,
  answer: { by: string; will: boolean },
): Promise<Changed | "not-yours"> {
  const fact = { type: answer.will ? "duty-accepted" : "duty-declined", data: {} } as const;
  const decide = ({ member }: Duty): Fact | "not-yours" => (member === answer.by ? fact : "not-yours");
  return decideNext(desk, aboutDuty(duty), { by: answer.by, decide });
}
