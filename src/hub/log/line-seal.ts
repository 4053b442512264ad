import { kindOf, type About } from "../../domain/event";
import type { SharedLine } from "../../journal/shared-lines";
import type { Entry } from "../hub-log";
import type { HubRecord } from "../hub-record";
import { hashOfBody } from "./body-hash";
import { readFact, type HubFact, type SaidFact } from "./hub-fact";
import { hubKeys, type HubKeys } from "./hub-keys";
import { isLine } from "./read-line";

/** What is put at the hub: where it lies, and what lies there. */
export type Sealed = Pick<Entry, "subject" | "body">;

/** Makes what the hub stores and cannot read, and reads it again. */
export interface LineSeal {
  /** Where the line of a thing and version lies: "e.r.<name>.<version>" for a request, "e.t.…" for anything else. */
  subjectOf(about: About, version: number): Promise<string>;
  seal(line: SharedLine): Promise<Sealed>;
  /** The line; undefined for what no device of the office sealed, and for what was copied here from another subject. */
  open(entry: Sealed): Promise<SharedLine | undefined>;
  /** What holds the version instead, with the hash of the body as its signature: the same on every device. */
  voidOf(about: About, version: number, body: Entry["body"]): Promise<SharedLine>;
  /** Where a fact lies: "s.name.<name>", "s.pin.…" by the member's id, "s.told.…" by the device's. */
  subjectOfFact(fact: Pick<HubFact, "kind" | "id">): Promise<string>;
  /** Throws for a PIN on a device that has no key for PINs. */
  sealFact(said: SaidFact): Promise<Sealed>;
  /** The fact; undefined like `open`, and for a PIN on a device that may not read it. */
  openFact(entry: Sealed): Promise<SaidFact | undefined>;
}

/** Seals and opens with the keys of a device; they are made once. */
export function lineSeal(record: Pick<HubRecord, "teamKey" | "pinKey">): LineSeal {
  const keys = hubKeys(record);
  const subjectOf: LineSeal["subjectOf"] = async (about, version) =>
    `e.${kindOf(about) === "request" ? "r" : "t"}.${await keys.blindName(about)}.${version}`;
  return {
    subjectOf,
    seal: async (line) => {
      const subject = await subjectOf(line.about, line.version);
      return { subject, body: await keys.seal(JSON.stringify(line), subject) };
    },
    open: async ({ subject, body }) => {
      const line = jsonOf(await keys.open(body, subject));
      return isLine(line) && (await subjectOf(line.about, line.version)) === subject ? line : undefined;
    },
    voidOf: async (about, version, body) => ({ about, version, type: "void", signature: await hashOfBody(body) }),
    ...factSeal(keys),
  };
}

function factSeal(keys: HubKeys): Pick<LineSeal, "subjectOfFact" | "sealFact" | "openFact"> {
  const subjectOfFact: LineSeal["subjectOfFact"] = async ({ kind, id }) => `s.${kind}.${await keys.blindName(id)}`;
  return {
    subjectOfFact,
    sealFact: async (said) => {
      const subject = await subjectOfFact(said.fact);
      return { subject, body: await keys.seal(JSON.stringify(said), subject, said.fact.kind === "pin") };
    },
    openFact: async ({ subject, body }) => {
      const said = readFact(jsonOf(await keys.open(body, subject, subject.startsWith("s.pin."))));
      return said && (await subjectOfFact(said.fact)) === subject ? said : undefined;
    },
  };
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text && JSON.parse(text);
  } catch {
    return undefined;
  }
}
