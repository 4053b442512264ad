import { aboutDuty } from "../../domain/event";
import type { Duty } from "../../domain/team/duty";
import type { Desk } from "../desk";
import { decideNext, type Changed, type Told } from "../write-next";

/** A member takes a duty on, or gives it back to the lead. */
export async function answerDuty(
  desk: Desk,
  duty: string,
  answer: { by: string; will: boolean },
): Promise<Changed | "not-yours"> {
  const told = { type: answer.will ? "duty-accepted" : "duty-declined", data: {} } as const;
  const decide = ({ member }: Duty): Told | "not-yours" => (member === answer.by ? told : "not-yours");
  return decideNext(desk, aboutDuty(duty), { by: answer.by, decide });
}
