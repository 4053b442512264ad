import { aboutLetter, aboutTablet, type Draft } from "../../domain/event";
import type { Desk } from "../desk";

/** This tablet joins an office under a letter, all or nothing: if another tablet was given the letter first, neither stands. */
export const enrolment = ({ identity }: Desk, office: string, letter: string): Draft[] => [
  { about: aboutTablet(identity.id), version: 1, type: "tablet-enrolled", data: { office, letter, key: identity.key } },
  { about: aboutLetter(office, letter), version: 1, type: "letter-given", data: { tablet: identity.id } },
];
