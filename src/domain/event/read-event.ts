import * as v from "valibot";
import type { EventType, JournalEvent, Line } from "../event";
import { eventShapes } from "./event-shapes";
import { short } from "./pieces";

const envelope = v.object({
  about: v.pipe(v.string(), v.regex(/^[a-z]+:.+/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  type: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z0-9]+)+$/), v.maxLength(80)),
  at: v.number(),
  by: short,
  tablet: short,
  signature: v.string(),
  data: v.record(v.string(), v.unknown()),
});

const shapes = eventShapes as Record<string, v.GenericSchema | undefined>;

/**
 * Reads a stored line. The bytes on the disk stay as they are, whether the line can be read or not. Fields that this
 * release does not know are ignored. A whole line with a type, a word or a measure that this release does not know comes
 * from a later release. Any other line that cannot be read is void.
 */
export function readEvent(stored: { about: string; version: number }): Line {
  const { about, version } = stored;
  const line = v.safeParse(envelope, stored);
  if (!line.success) return { about, version, type: "void" };
  const { type, at, tablet } = line.output;
  const shape = Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  const data = shape && v.safeParse(shape, line.output.data);
  if (data?.success) return { ...(stored as JournalEvent), type: type as EventType, data: data.output } as JournalEvent;
  if (data && !data.issues.every(isWidened)) return { about, version, type: "void" };
  return { about, version, type: "later", at, tablet };
}

/** A value of the right kind that is not among those known: a new word of a list, a longer text, a larger number. */
const isWidened = ({ kind, type, input }: v.BaseIssue<unknown>): boolean =>
  kind === "validation" || (type === "picklist" && typeof input === "string");
