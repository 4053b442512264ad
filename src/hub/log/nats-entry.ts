import type { Msg } from "@nats-io/nats-core";
import type { Entry, StreamName } from "../hub-log";

/** What each stream holds. */
export const held: Record<StreamName, string> = { EVENTS: "e.>", STATE: "s.>", FIGURES: "f.>" };

const isStream = (name: string | undefined): name is StreamName => name !== undefined && Object.hasOwn(held, name);

/** How long the hub keeps what is about a request. The archive is the tablets and their backups. */
export const requestDays = 14;

/** What is about a request ends, as `requestDays` says; nothing else does. */
export const mayEnd = (subject: string): boolean => subject.startsWith("e.r.");

/** An end as this app writes it, in hours; anything else is taken for too soon. */
const hours = /^(\d{1,9})h$/;
const isTooSoon = (subject: string, end: string): boolean =>
  !mayEnd(subject) || Number(hours.exec(end)?.[1] ?? 0) < requestDays * 24;

/**
 * The entry a message brings, and of which stream; undefined for a message that brings none, such as "not found". An entry may
 * carry headers, and a status, that whoever put it made up: the hub's own come behind those, so each header's last value counts,
 * and its status never.
 */
export function entryIn({ headers, data }: Msg): { stream: StreamName; entry: Entry } | undefined {
  const [stream, subject, at] = ["Nats-Stream", "Nats-Subject", "Nats-Sequence"].map((name) =>
    headers?.values(name).at(-1),
  );
  if (!isStream(stream) || !subject || !at) return undefined;
  const endsTooSoon = headers?.values("Nats-TTL").some((end) => isTooSoon(subject, end));
  const entry = { at: Number(at), subject, body: Uint8Array.from(data), ...(endsTooSoon && { endsTooSoon }) };
  return { stream, entry };
}
