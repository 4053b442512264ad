import { signFile } from "../../../src/desk/signed-file";
import { canonicalText } from "../../../src/domain/event";
import { packFileKind, type PackBody } from "../../../src/domain/guide/pack/pack-file";
import type { Offices } from "./offices";

/** A number from 0 up to one below `below`; the same seed gives the same row of them. */
export type Chance = (below: number) => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A pack that was changed on its way; bytes, because not every file is a text. */
type Change = (offices: Offices, chance: Chance) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

interface Whole {
  body: PackBody;
  key: string;
  kind: string;
  signature: string;
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const parsed = (text: string): Whole => JSON.parse(text) as Whole;

/** The same file with something in it otherwise, in canonical form again: only the signature can tell. */
const rewritten =
  (change: (whole: Whole, chance: Chance, offices: Offices) => unknown): Change =>
  (offices, chance) => {
    const whole = parsed(offices.pack);
    change(whole, chance, offices);
    return bytes(canonicalText(whole));
  };

/** What a stranger makes of it and signs with a key of their own. */
const signedByStranger =
  (change: (body: PackBody, chance: Chance, offices: Offices) => unknown): Change =>
  async (offices, chance) => {
    const { body } = parsed(offices.pack);
    change(body, chance, offices);
    return bytes(await signFile(offices.stranger.desk, packFileKind, body));
  };

type Branch = Record<string, unknown>;
type Leaf = [branch: Branch, key: string];

function leavesOf(value: unknown): Leaf[] {
  if (typeof value !== "object" || value === null) return [];
  const branch = value as Branch;
  return Object.keys(branch).flatMap((key): Leaf[] =>
    typeof branch[key] === "object" && branch[key] !== null ? leavesOf(branch[key]) : [[branch, key]],
  );
}

function swapLeaves(whole: Whole, chance: Chance): void {
  const leaves = leavesOf(whole);
  const [oneBranch, oneKey] = leaves[chance(leaves.length)]!;
  const others = leaves.filter(([branch, key]) => branch[key] !== oneBranch[oneKey]);
  const [branch, key] = others[chance(others.length)]!;
  [oneBranch[oneKey], branch[key]] = [branch[key], oneBranch[oneKey]];
}

function otherWords({ body }: Whole, chance: Chance): void {
  const texts = [() => (body.office.name += " Đông"), () => (body.madeOn = "2026-01-01")];
  texts[chance(texts.length)]!();
}

function exchange({ body: { parts } }: Pick<Whole, "body">, what: "line" | "text" | "key" | "signature"): void {
  const [one, two] = parts.guides as unknown as [Branch, Branch];
  const [left, right] = what === "signature" ? [one["line"] as Branch, two["line"] as Branch] : [one, two];
  [left[what], right[what]] = [right[what], left[what]];
}

const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

/** The ways a pack is spoilt, each by its name. */
export const changes: Record<string, Change> = {
  "a bit flipped": ({ pack }, chance) => {
    const all = bytes(pack);
    all[chance(all.length)]! ^= 1 << chance(8);
    return all;
  },
  "a byte left out": ({ pack }, chance) => {
    const [all, at] = [bytes(pack), chance(bytes(pack).length)];
    return new Uint8Array([...all.subarray(0, at), ...all.subarray(at + 1)]);
  },
  truncated: ({ pack }, chance) => bytes(pack).slice(0, chance(bytes(pack).length)),
  "fields swapped": rewritten(swapLeaves),
  "other words": rewritten(otherWords),
  "lines exchanged": rewritten((whole) => exchange(whole, "line")),
  "texts exchanged": rewritten((whole) => exchange(whole, "text")),
  "signatures exchanged": rewritten((whole) => exchange(whole, "signature")),
  "one guide left out": rewritten(({ body }, chance) => body.parts.guides.splice(chance(2), 1)),
  "a guide repeated": rewritten(({ body }, chance) => body.parts.guides.push(body.parts.guides[chance(2)]!)),
  "a stranger's guide put in": rewritten(({ body }, _, { strangers }) =>
    body.parts.guides.push(parsed(strangers).body.parts.guides[0]!),
  ),
  "another file's signature": rewritten((whole, _, { older }) => (whole.signature = parsed(older).signature)),
  "a stranger's key": rewritten((whole, _, { strangers }) => (whole.key = parsed(strangers).key)),
  repeated: ({ pack }) => bytes(pack + pack),
  "in a list": ({ pack }) => bytes(`[${pack},${pack}]`),
  "nested in itself": rewritten((whole) => ((whole as unknown as Branch)["body"] = structuredClone(whole))),
  "nested deep": (_, chance) => bytes(`{"body":${nested(1000 + chance(100_000))},"kind":"${packFileKind}"}`),
  "the older version": ({ older }) => bytes(older),
  "signed by a stranger": signedByStranger(() => undefined),
  "signed by a stranger, with a script": signedByStranger(({ parts }, _, { strangers }) => {
    parts.guides = parsed(strangers).body.parts.guides;
  }),
  "a stranger's own pack": ({ strangers }) => bytes(strangers),
  "a name that climbs": signedByStranger(({ office, parts }, chance) => {
    const places = [() => (office.id = "../../x"), () => (parts.guides[0]!.line.data.guide = "../BM1")];
    places[chance(places.length)]!();
  }),
  "a later form": signedByStranger((body) => Object.assign(body, { form: 2 })),
  "an unknown part": signedByStranger(({ parts }) => Object.assign(parts, { sounds: [{ name: "../a.opus" }] })),
  "one brace after the other": (_, chance) => bytes(`[${"{},".repeat(60_000 + chance(60_000))}{}]`),
};
