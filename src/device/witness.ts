/**
 * How far the stores had come, noted in a third place: should a database and its second copy be lost together, nothing
 * else could tell that there was more. It may lag behind, never lead.
 */
const kept = "tram-so-witness";
const noteEveryMs = 2000;

type Noted = Record<string, number>;

export interface Witness {
  /** True if nothing was ever noted here, or the notes were lost. */
  isNew: boolean;
  /** How far a store had come when this page was opened; 0 when nothing is known of it. */
  before(what: string): number;
  /** Notes the position; never a lower one than another page noted. */
  note(what: string, far: number): void;
  /** Notes a lower position than before. The people who must know were informed. */
  put(what: string, far: number): void;
  /** Everything is erased on purpose: nothing is missing, and this page notes nothing more. */
  forget(): void;
}

export function openWitness(): Witness {
  const atStart = read();
  const coming: Noted = {};
  let over = false;
  const write = (how: (noted: Noted) => Noted) => {
    if (over) return;
    try {
      localStorage.setItem(kept, JSON.stringify(how(read() ?? {})));
    } catch {
      // Without storage this third place is missing, but there are two others.
    }
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const writeComing = () => {
    clearTimeout(waiting);
    waiting = undefined;
    write((noted) => ({ ...noted, ...mostOf(noted, coming) }));
  };
  addEventListener("pagehide", writeComing);
  return {
    isNew: atStart === undefined,
    before: (what) => atStart?.[what] ?? 0,
    note: (what, far) => {
      coming[what] = far;
      waiting ??= setTimeout(writeComing, noteEveryMs);
    },
    put: (what, far) => write((noted) => ({ ...noted, [what]: far })),
    forget: () => {
      write(() => ({}));
      over = true;
    },
  };
}

const mostOf = (noted: Noted, coming: Noted): Noted =>
  Object.fromEntries(Object.entries(coming).map(([what, far]) => [what, Math.max(far, noted[what] ?? 0)]));

function read(): Noted | undefined {
  try {
    const noted = JSON.parse(localStorage.getItem(kept) ?? "null") as unknown;
    return noted && typeof noted === "object" ? (noted as Noted) : undefined;
  } catch {
    return undefined;
  }
}
