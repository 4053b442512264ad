import { aboutLetter, aboutTablet, type Draft } from "../../domain/event";
import type { Desk } from "../desk";

/**
 * The two lines by which this tablet joins an office under a letter. Both are written or neither: if another tablet took
 * the letter first, nothing is written.
 */
export const enrolment = ({ identity }: Desk, office: string, letter: string): Draft[] => [
  { about: aboutTablet(identity.id), version: 1, type: "tablet-enrolled", data: { office, letter, key: identity.key } },
  { about: aboutLetter(office, letter), version: 1, type: "letter-given", data: { tablet: identity.id } },
];
