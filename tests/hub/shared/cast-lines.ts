import type { EventData, EventType, JournalEvent } from "../../../src/domain/event";
import { office, said, today } from "../../cast/requests";
import type { SharedDevice } from "./shared-device";
import type { Journal } from "../../../src/journal/journal";

/** The n-th number of the day under a letter. */
export const numberOf = (letter: string, n: number) => `${letter}-${String(n).padStart(3, "0")}`;
export const idOfNumber = (letter: string, n = 1) => `${office}:${today}:${numberOf(letter, n)}`;
export const aboutNumber = (letter: string, n = 1) => `request:${idOfNumber(letter, n)}`;

let signed = 0;

/** A line as a device signs it; no two signatures are alike. */
export function lineBy<T extends EventType>(
  { id }: Pick<SharedDevice<Journal>, "id">,
  type: T,
  version: number,
  more: { by?: string; at?: number; data?: EventData[T]; about?: string } = {},
): JournalEvent {
  return { ...said(type, version, more), tablet: id, signature: `${id} ${(signed += 1)}` };
}

/** Somebody asks at a device, which gives them its n-th number. */
export function askedAt(device: Pick<SharedDevice<Journal>, "id">, letter: string, n = 1): JournalEvent {
  const data = { office, day: today, number: numberOf(letter, n), place: Date.UTC(2026, 10, 24, 1, n) };
  return lineBy(device, "help-asked", 1, { about: aboutNumber(letter, n), data, by: "citizen" });
}
