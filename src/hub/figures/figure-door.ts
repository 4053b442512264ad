import type { HubRefusal } from "../../domain/hub/hub-wire";

/** Why a question about figures came to nothing. */
export type FigureRefusal = HubRefusal | "hub-away" | "not-a-code";

/** A coordinator's key, which figures are sealed for. */
export interface FigureReader {
  /** Its point (P-256), base64url. */
  key: string;
  /** Its fingerprint, to be read out over the telephone. */
  mark: string;
}

/** How figures go through the hub on this device; empty where none do. */
export interface FigureTraffic {
  /** The office's figures go up from here by themselves. */
  sends?: {
    readers: readonly FigureReader[];
    /** When the hub last acknowledged some; undefined before the first. */
    lastPut?: number | undefined;
  };
  /** The figures of every office are read here, by this mark. */
  reads?: { mark: string };
}

/** One period's figures as they are now. */
export interface FiguresOffered {
  /** "2026-11" or "2026-Q4". */
  period: string;
  /** All that the figures say, and nothing of when they were made: what is the same is not put again. */
  facts: string;
  /** The signed file, made when it is needed. */
  file(): Promise<string>;
}

/**
 * "nobody": nobody on this device said for whom; "known": the hub has the same; "later": it had others of this period today;
 * "too-large": no hub takes so much, and they have to be carried as a file.
 */
export type Offered = "put" | "known" | "later" | "nobody" | "too-large" | "away";

/** What screens and verbs ask about figures that go up to the province through the hub. */
export interface FigureDoor {
  watch(tell: (traffic: FigureTraffic) => void): () => void;
  /** Whose keys the hub names. It may name anybody's: a person compares each mark by telephone. */
  readers(): Promise<{ province: string; readers: FigureReader[] } | { refused: FigureRefusal }>;
  /** From now on figures go up from this device, sealed for these; for nobody: no more. */
  sendTo(readers: readonly FigureReader[]): Promise<void>;
  offer(figures: FiguresOffered): Promise<Offered>;
  /** This device reads the figures of every office from now on, by the province's code. */
  receive(code: string, by: string): Promise<{ refused?: FigureRefusal }>;
  /** Hands over each office's signed files of figures, those that lie at the hub first, one after the other, until it is stopped. */
  hear(heard: FiguresHeard): () => void;
}

export interface FiguresHeard {
  take(file: string): Promise<void>;
  /** How the line to the hub is, and whether all that lies there was read. */
  tell(state: { line: "up" | "away" | "locked-out"; allRead: boolean }): void;
}
