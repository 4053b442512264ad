import { kindOf } from "../../../src/domain/event";
import type { LineSeal } from "../../../src/hub/log/line-seal";
import { hashOfBody } from "../../../src/hub/log/body-hash";
import { readFact } from "../../../src/hub/log/hub-fact";
import { isLine } from "../../../src/hub/log/read-line";

let sealed = 0;

/** No two bodies are alike, whatever they hold: how far a hub was read is known by them. */
const bytes = (value: object) => new TextEncoder().encode(`${JSON.stringify(value)}\n${(sealed += 1)}`);
const text = (body: Uint8Array) => new TextDecoder().decode(body);
function read(body: Uint8Array): unknown {
  try {
    return JSON.parse(text(body).split("\n")[0] ?? "");
  } catch {
    return undefined;
  }
}

/** A seal that anybody opens: it tells where things lie like the real one, and takes no time. */
export const plainSeal: LineSeal = {
  subjectOf: async (about, version) =>
    `e.${kindOf(about) === "request" ? "r" : "t"}.${encodeURIComponent(about)}.${version}`,
  seal: async (line) => ({ subject: await plainSeal.subjectOf(line.about, line.version), body: bytes(line) }),
  open: async ({ subject, body }) => {
    const line = read(body);
    return isLine(line) && (await plainSeal.subjectOf(line.about, line.version)) === subject ? line : undefined;
  },
  voidOf: async (about, version, body) => ({ about, version, type: "void", signature: await hashOfBody(body) }),
  subjectOfFact: async ({ kind, id }) => `s.${kind}.${encodeURIComponent(id)}`,
  sealFact: async (said) => ({ subject: await plainSeal.subjectOfFact(said.fact), body: bytes(said) }),
  openFact: async ({ body }) => readFact(read(body)),
};
