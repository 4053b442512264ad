import type { CardFault } from "../domain/contact/card-code";
import { cardsWords } from "./cards-words";
import { staffWords } from "./staff-words";

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
  const { leadOnly, sample, faults } = cardsWords();
  const wait = answer?.waitSeconds ?? 0;
  const wrongPin = () => (wait > 0 ? faults.wait(Math.ceil(wait / 60)) : faults["wrong-pin"](answer?.triesLeft ?? 0));
  const told = {
    "leads-only": leadOnly,
    sample,
    "not-saved": staffWords().notSaved,
    "wrong-card": faults["wrong-card"],
    "key-lost": faults["key-lost"],
  };
  return refused === "wrong-pin" ? wrongPin() : told[refused];
}
