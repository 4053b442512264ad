import { createSignal, type Signal } from "solid-js";
import { keysOf } from "../domain/key-of";
import type { CardsMade } from "../vault/contact-safe";
import type { Desk } from "./desk";
import type { Arrived } from "./team/import-members";

/** What is shown once, by what it is. */
export interface ShownOnce {
  "first-pins": readonly Arrived[];
  "recovery-code": string;
  "backup-code": string;
  cards: { made: CardsMade; name: string };
}

export type OnceKind = keyof ShownOnce;

export interface Unkept {
  shown<Kind extends OnceKind>(kind: Kind): ShownOnce[Kind] | undefined;
  show<Kind extends OnceKind>(kind: Kind, what: ShownOnce[Kind]): void;
  /** The member says that it is kept: it is forgotten here. */
  kept(kind: OnceKind): void;
  kinds(): OnceKind[];
}

type Papers = Readonly<Record<string, Partial<ShownOnce>>>;

const shelves = new WeakMap<Desk, Signal<Papers>>();

/**
 * What a member was shown once and has not yet said to be kept: they find it again after the lock, and nobody else does. It
 * stands in this page's memory alone, because a disk remembers; whatever a reload takes can be made anew.
 */
export function unkeptOf(desk: Desk, member: string): Unkept {
  const [papers, setPapers] = shelves.get(desk) ?? createSignal<Papers>({});
  shelves.set(desk, [papers, setPapers]);
  const mine = () => papers()[member] ?? {};
  const put = (change: Partial<ShownOnce>) => setPapers({ ...papers(), [member]: { ...mine(), ...change } });
  return {
    shown: (kind) => mine()[kind],
    show: (kind, what) => {
      if (kind === "recovery-code" || kind === "backup-code") setPapers(without(papers(), kind));
      put({ [kind]: what });
    },
    kept: (kind) => void put({ [kind]: undefined }),
    kinds: () => keysOf(mine()).filter((kind) => mine()[kind] !== undefined),
  };
}

/** An office has one of these codes: a new one ends the one that another lead has not yet put away. */
const without = (papers: Papers, kind: OnceKind): Papers =>
  Object.fromEntries(Object.entries(papers).map(([member, { [kind]: _ended, ...others }]) => [member, others]));
