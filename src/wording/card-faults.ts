import type { CardFault } from "../domain/contact/card-code";
import { cardsWords } from "./cards-words";

/** What is wrong with a card as it was read. */
export const cardFault = (read: CardFault): string =>
  read.fault === "group" ? cardsWords().faults.group(read.group) : cardsWords().faults[read.fault];

interface Refused {
  refused: "wrong-card" | "key-lost" | "wrong-pin" | "leads-only" | "sample" | "not-saved";
  answer?: { open: boolean; triesLeft?: number; waitSeconds?: number };
}

/** Stands in for the answer of a verb that the disk did not take. */
export const notSaved = () => ({ refused: "not-saved" as const });

/** Why a card and a PIN did not open; undefined when they did. */
export function unlockFault(answer: Refused | CardFault | { open: true }): string | undefined {
  if ("open" in answer) return undefined;
  return "fault" in answer ? cardFault(answer) : refusal(answer);
}

function refusal({ refused, answer }: Refused): string {
  const says = cardsWords();
  if (refused === "leads-only") return says.leadOnly;
  if (refused === "sample") return says.sample;
  if (refused === "not-saved") return says.faults.notSaved;
  if (refused === "wrong-card" || refused === "key-lost") return says.faults[refused];
  const wait = answer?.waitSeconds ?? 0;
  return wait > 0 ? says.faults.wait(Math.ceil(wait / 60)) : says.faults["wrong-pin"](answer?.triesLeft ?? 0);
}
