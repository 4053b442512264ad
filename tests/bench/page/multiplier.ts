import type { Write } from "./record-writes";

const dayMs = 86_400_000;

export const dayOf = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);

/** The same line or row of another request on another day: texts are swapped whole, instants are moved. */
function reissue<T>(value: T, swap: Map<string, string>, later: number): T {
  if (typeof value === "string") return (swap.get(value) ?? value) as T;
  if (typeof value === "number") return (value > 1e12 ? value + later : value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => reissue(one, swap, later)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, reissue(one, swap, later)])) as T;
}

// Signatures are the one part of a line that does not compress; made of one long random text they are all different.
function makeSignatures() {
  const text = Array.from({ length: 4096 }, () => Math.random().toString(36).slice(2, 12)).join("");
  return () => text.slice(Math.floor(Math.random() * (text.length - 86))).slice(0, 86);
}

/** Many closed requests out of one whose lines, row and counters are known. */
export class Multiplier {
  private readonly request: { id: string; day: string; number: string };
  private readonly sign = makeSignatures();

  constructor(private readonly life: Write[]) {
    const row = life.find(({ table }) => table === "requests")!.row;
    this.request = row.request as typeof this.request;
  }

  /** The nth request of a day so many days later, with all its lines. */
  again(days: number, nth: number, at: number): Write[] {
    const number = `A-${String(nth).padStart(3, "0")}`;
    const [day, { id, day: was, number: had }] = [dayOf(at), this.request];
    const newId = id.replace(`:${was}:`, `:${day}:`).replace(/[^:]+$/, number);
    const swap = new Map([
      [id, newId],
      [`request:${id}`, `request:${newId}`],
      [was, day],
      [had, number],
    ]);
    const later = days * dayMs + nth * 1000;
    return this.life
      .filter(({ table }) => table !== "counts")
      .map(({ table, row }) => {
        const made = reissue(row, swap, later);
        return { table, row: table === "events" ? { ...made, signature: this.sign() } : made };
      });
  }

  counters(at: number, lives: number): Write[] {
    const counts = this.life.filter(({ table }) => table === "counts");
    return counts.map(({ table, row }) => ({ table, row: { ...row, day: dayOf(at), n: (row.n as number) * lives } }));
  }
}
