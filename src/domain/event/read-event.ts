import * as v from "valibot";
import type { EventType, JournalEvent, VoidEvent } from "../event";
import { eventShapes } from "./event-shapes";

const short = v.pipe(v.string(), v.maxLength(200));

const envelope = v.strictObject({
  about: v.pipe(v.string(), v.regex(/^[a-z]+:.+/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  type: v.picklist(Object.keys(eventShapes) as EventType[]),
  at: v.number(),
  by: short,
  tablet: short,
  signature: v.string(),
  data: v.unknown(),
});

/** Reads a stored line; a line of a shape this house does not know becomes a void event of the same version. */
export function readEvent(stored: { about: string; version: number }): JournalEvent | VoidEvent {
  const line = v.safeParse(envelope, stored);
  if (line.success && v.is(eventShapes[line.output.type], line.output.data)) return stored as JournalEvent;
  return { about: stored.about, version: stored.version, type: "void" };
}
