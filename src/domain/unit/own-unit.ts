import { idOf, type JournalEvent, type VoidEvent } from "../event";
import type { Unit } from "./unit";

/** A unit the office wrote down itself: a hamlet, or one of the country's that a merger changed. */
export interface OwnUnit extends Unit {
  id: string;
  version: number;
  office: string;
}

/** What is known of a unit of the office's own after one more event. */
export function applyToUnit(unit: OwnUnit | undefined, event: JournalEvent | VoidEvent): OwnUnit | undefined {
  if (event.type === "unit-added" && !unit) {
    const id = idOf(event.about);
    return { id, code: id, version: event.version, ...event.data };
  }
  return unit && { ...changed(unit, event), version: event.version };
}

function changed(unit: OwnUnit, event: JournalEvent | VoidEvent): OwnUnit {
  switch (event.type) {
    case "unit-renamed":
      return { ...unit, name: event.data.name };
    case "unit-moved":
      return { ...unit, moved: [...(unit.moved ?? []), event.data] };
    case "unit-ended":
      return { ...unit, to: event.data.on, into: event.data.into };
    default:
      return unit;
  }
}

/** The country's units and the office's own; where both speak of one, the office's word stands. */
export function unitsTogether(country: readonly Unit[], own: readonly Unit[]): Unit[] {
  return [...new Map([...country, ...own].map((unit) => [unit.code, unit])).values()];
}
