import type { Card } from "../../src/domain/contact/card-code";
import type { Consented } from "../../src/domain/contact/contact";
import type { CardKnown, CardsMade, ContactSafe, Proof } from "../../src/vault/contact-safe";

const newCard = (kind: Card["kind"]): Card => ({ kind, secret: crypto.getRandomValues(new Uint8Array(16)) });

interface KeptCard extends CardKnown {
  secrets: string;
  pin?: string;
}

/** Contacts kept plainly in memory: it stands in where what a verb decides is looked at, and no secret is at stake. */
export function openMemoryContacts(): ContactSafe & { all: Map<string, Consented & { runningDay: number }> } {
  const all = new Map<string, Consented & { runningDay: number }>();
  const days: string[] = [];
  let cards: KeptCard[] = [];
  let unlocked = false;
  const secretsOf = (some: readonly Card[]) => some.map(({ secret }) => secret.join()).join("|");
  const fits = ({ member, cards: shown, pin }: Proof) =>
    cards.some(
      (card) =>
        card.secrets === secretsOf(shown) &&
        (card.pin === undefined || card.pin === pin) &&
        (card.kind !== "key" || card.member === member),
    );
  const row = (card: Card, member: string, pin: string): KeptCard => ({
    id: card.secret.join("-"),
    kind: card.kind,
    member,
    madeAt: 0,
    secrets: secretsOf([card]),
    pin,
  });
  const recovery = (member: string, pin: string) => {
    const two = [newCard("recovery-1"), newCard("recovery-2")];
    const pair = { id: "pair", kind: "recovery-pair" as const, member, madeAt: 0, secrets: secretsOf(two) };
    return { two, rows: [...two.map((card) => row(card, member, pin)), pair] };
  };
  const made = (some: readonly Card[], keep: () => void): CardsMade => ({ cards: some, keep: async () => keep() });
  return {
    all,
    makeKey: async (member, pin) => {
      const [card, { two, rows }] = [newCard("key"), recovery(member, pin)];
      return made([card, ...two], () => {
        cards = [row(card, member, pin), ...rows];
        all.clear();
      });
    },
    makeCard: async (proof, { member, pin }) => {
      const card = newCard("key");
      const others = () => cards.filter((one) => one.kind !== "key" || one.member !== member);
      return fits(proof) ? made([card], () => (cards = [...others(), row(card, member, pin)])) : undefined;
    },
    makeRecovery: async (proof, { member, pin }) => {
      const { two, rows } = recovery(member, pin);
      const keys = () => cards.filter(({ kind }) => kind === "key");
      return fits(proof) ? made(two, () => (cards = [...keys(), ...rows])) : undefined;
    },
    revoke: async (member) => void (cards = cards.filter((card) => card.kind !== "key" || card.member !== member)),
    pinChanged: async (member) =>
      void (cards = cards.map((card) =>
        card.member === member && card.kind !== "recovery-pair" ? { ...card, stale: true } : card,
      )),
    watchCards: (tell) => {
      tell(cards);
      return () => undefined;
    },
    ownsCard: async (member, card) =>
      cards.some((one) => one.kind === "key" && one.member === member && one.secrets === secretsOf([card])),
    unlock: async (proof) => (unlocked = fits(proof)),
    isKeyLost: async () => !cards.length,
    lock: () => void (unlocked = false),
    isOpen: () => unlocked,
    leave: async (left) => {
      if (!cards.length) return "no-key";
      all.set(left.about, { ...left, runningDay: days.length });
      return "left";
    },
    open: async (about) => {
      const contact = all.get(about)?.contact;
      if (!unlocked) return { refused: "locked" };
      return contact ? { contact } : { refused: "gone" };
    },
    erase: async (abouts) => abouts.forEach((about) => all.delete(about)),
    kept: async () => [...all.values()].map(({ about, consent, runningDay }) => ({ about, consent, runningDay })),
    watchKept: (about, tell) => {
      tell(all.get(about));
      return () => undefined;
    },
    countDays: async (some) => void days.push(...some.filter((day) => !days.includes(day))),
    runningDays: async () => ({ count: days.length, ...(days.length && { last: days.at(-1)! }) }),
    eraseAll: async () => {
      all.clear();
      cards = [];
    },
  };
}
