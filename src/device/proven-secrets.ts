// @chunk later
import { keepChoice, keptChoice } from "./kept-choice";

const kept = "tram-so-proven";

interface Days {
  office: string;
  days: Record<string, string>;
}

/** On which day each secret of an office was last proven on this tablet; nothing of another office's. */
export function provenDays(office: string): Record<string, string> {
  const known = read();
  return known?.office === office ? known.days : {};
}

/** Notes that a secret was proven on a day. Never the secret. */
export function keepProven(office: string, secret: string, day: string): void {
  keepChoice(kept, JSON.stringify({ office, days: { ...provenDays(office), [secret]: day } }));
}

function read(): Days | undefined {
  try {
    return (JSON.parse(keptChoice(kept) ?? "null") as Days | null) ?? undefined;
  } catch {
    return undefined;
  }
}
