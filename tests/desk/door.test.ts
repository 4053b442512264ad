import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { makeFirstCards, makeKeyCard } from "../../src/desk/contact/make-cards";
import type { Desk } from "../../src/desk/desk";
import { addMember } from "../../src/desk/team/add-member";
import { enterWithCard } from "../../src/desk/team/enter-with-card";
import { letIn } from "../../src/desk/team/let-in";
import { resetPin } from "../../src/desk/team/reset-pin";
import { signIn } from "../../src/desk/team/sign-in";
import { writeCard, type Card } from "../../src/domain/contact/card-code";
import { cardGuessesAnHour } from "../../src/domain/office/guess-limit";
import { unlockFault } from "../../src/wording/card-faults";
import { openedOffice, pinOfTham } from "../cast/desk";
import type { MemoryVault } from "../cast/vault";
import type { MemoryJournal } from "../journal/memory-journal";
import { openMemoryContacts } from "../vault/memory-contacts";

const hour = 3600;
const minute = 60;

/** Thắm leads; Phúc lost his card in front of the office; Lan and two more never had one. */
interface Team {
  desk: Desk & { vault: MemoryVault; journal: MemoryJournal };
  pins: Record<Name, string>;
  ids: Record<Name, string>;
  cards: Record<"tham" | "phuc", string>;
}
type Name = keyof typeof pins;
const pins = { tham: pinOfTham, phuc: "551947", lan: "930471", hai: "475902", sau: "608153" };
const names = Object.keys(pins) as Name[];

let team: Team;
/** The code last printed. */
let code = "";

beforeAll(async () => {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const join = async (name: Name) => {
    const answer = await addMember(desk, { office, name, role: "volunteer", pin: pins[name] }, lead);
    return "member" in answer ? answer.member : "";
  };
  const [phuc, lan, hai, sau] = [await join("phuc"), await join("lan"), await join("hai"), await join("sau")];
  const ids = { tham: lead, phuc, lan, hai, sau };
  const own = await keep(makeFirstCards(desk, lead, pins.tham));
  const proof = { member: lead, cards: [own], pin: pins.tham };
  const phucs = await keep(makeKeyCard(desk, { by: lead, proof }, { id: ids.phuc, pin: pins.phuc }));
  // What was proven while the cards were made is forgotten.
  desk.vault.run(hour);
  code = await desk.vault.newRecoveryCode();
  team = { desk, pins, ids, cards: { tham: writeCard(own), phuc: writeCard(phucs) } };
});

async function keep(making: ReturnType<typeof makeKeyCard>): Promise<Card> {
  const answer = await making;
  if (!("made" in answer)) throw new Error(answer.refused);
  await answer.made.keep();
  return answer.made.cards[0]!;
}

/** The same office on a tablet that goes its own way from here. */
const fork = ({ desk, ...from }: Team): Team => ({
  ...from,
  desk: { ...desk, vault: desk.vault.fork(), journal: desk.journal.fork() },
});

const name = fc.constantFrom(...names);
const pin = fc.constantFrom("714093", "280591", "905117");
const card = fc.constantFrom("found" as const, "made up" as const);
const run = fc.integer({ min: 1, max: 900 });
const does = <T extends string>(what: T) => fc.constant(what);
/** What strangers do. */
const hostile = fc.oneof(
  { weight: 10, arbitrary: fc.record({ does: does("guess"), name, pin }) },
  { weight: 5, arbitrary: fc.record({ does: does("guess with a card"), name, pin, card }) },
  { weight: 1, arbitrary: fc.record({ does: does("guess the recovery code") }) },
  { weight: 5, arbitrary: fc.record({ does: does("run"), seconds: run }) },
);
/** What staff do in between, and where a stranger goes on from. */
const staff = fc.oneof(
  fc.record({ does: does("enter"), name }),
  fc.record({ does: does("enter with the card"), name: fc.constantFrom("tham" as const, "phuc" as const) }),
  fc.record({ does: does("be let in"), name }),
);
type Step = typeof hostile extends fc.Arbitrary<infer T> ? T : never;
type StaffStep = typeof staff extends fc.Arbitrary<infer T> ? T : never;

const strangersCard = writeCard({ kind: "key", secret: new Uint8Array(16) });

async function take({ desk, ids, cards, pins: known }: Team, step: Step | StaffStep): Promise<void> {
  if (step.does === "run") return desk.vault.run(step.seconds);
  if (step.does === "guess the recovery code")
    return void (await resetPin(desk, "AAAA", { member: ids.tham, pin: "0" }));
  const member = ids[step.name];
  if (step.does === "guess") await signIn(desk, member, step.pin);
  if (step.does === "guess with a card")
    await enterWithCard(desk, { member, code: step.card === "found" ? cards.phuc : strangersCard, pin: step.pin });
  if (step.does === "enter") await signIn(desk, member, known[step.name]);
  if (step.does === "enter with the card")
    await enterWithCard(desk, { member, code: cards[step.name], pin: known[step.name] });
  if (step.does === "be let in") await letIn(desk, member, ids.tham);
}

/** The ways in that are no guess; each true once the member is in. */
const ways = {
  card: async ({ desk, ids, cards, pins: known }: Team) =>
    "open" in (await enterWithCard(desk, { member: ids.tham, code: cards.tham, pin: known.tham })),
  lead: async ({ desk, ids }: Team) => (await letIn(desk, ids.lan, ids.tham)) === "changed",
  code: async ({ desk, ids, pins: known }: Team) =>
    "nextCode" in (await resetPin(desk, code, { member: ids.tham, pin: known.tham })),
};
const who = { card: "tham", lead: "lan", code: "tham" } as const;

/** Running seconds until somebody is in by a way; undefined when it takes more than a minute. */
async function secondsUntilIn(stood: Team, way: keyof typeof ways): Promise<number | undefined> {
  for (let seconds = 0; seconds <= minute; seconds += 1) {
    if (await ways[way](stood)) return seconds;
    stood.desk.vault.run(1);
  }
  return undefined;
}

/** The most of these looks that lie within an hour of running time. */
const mostInAnHour = (looks: readonly { at: number }[]): number =>
  Math.max(0, ...looks.map(({ at }, nth) => looks.slice(nth).filter((later) => later.at < at + hour).length));

test("10,000 hostile steps at the door: ≤ 10 guesses an hour, staff in within a minute each time", async () => {
  const steps = fc.array(fc.oneof({ weight: 9, arbitrary: hostile }, { weight: 1, arbitrary: staff }), {
    minLength: 120,
    maxLength: 150,
    size: "max",
  });
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const stood = fork(team);
      for (const step of taken) {
        await take(stood, step);
        for (const way of ["card", "lead", "code"] as const) {
          // Where Thắm's own card was not the one found, and whoever has none is let in or has the code.
          expect(await secondsUntilIn(fork(stood), way)).toBeLessThanOrEqual(minute);
        }
      }
      const guesses = stood.desk.vault.looks.filter(({ right }) => !right);
      expect(mostInAnHour(guesses.filter(({ withCard }) => !withCard))).toBeLessThanOrEqual(10);
      expect(mostInAnHour(guesses.filter(({ withCard }) => withCard))).toBeLessThanOrEqual(cardGuessesAnHour);
      expect(guesses.every(({ withCard, member }) => !withCard || member === stood.ids.phuc)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

/** A stranger uses up all there is: six at two names, then one at each of the others. */
const pranks = (["tham", "tham", "tham", "phuc", "phuc", "phuc", "lan", "hai", "sau"] as const).map((victim): Step => ({
  does: "guess",
  name: victim,
  pin: "714093",
}));

test("whoever came in by a card, a lead or the code comes in again with the PIN alone", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { maxLength: 40, size: "max" }), async (taken) => {
      for (const way of ["card", "lead", "code"] as const) {
        const stood = fork(team);
        for (const step of [...taken, ...pranks]) await take(stood, step);
        expect(await ways[way](stood), way).toBe(true);
        for (let again = 0; again < 3; again += 1)
          expect(await signIn(stood.desk, stood.ids[who[way]], stood.pins[who[way]]), way).toEqual({ open: true });
      }
    }),
    { numRuns: 50 },
  );
});

test("whoever found a card tries five PINs with it in an hour, and stops nobody but its owner's card", async () => {
  const { desk, ids, cards } = fork(team);
  const tries = (typed: string) => enterWithCard(desk, { member: ids.phuc, code: cards.phuc, pin: typed });
  for (let n = 0; n < cardGuessesAnHour; n += 1) expect(await tries("714093")).toMatchObject({ refused: "wrong-pin" });
  expect(await tries(pins.phuc)).toMatchObject({ refused: "wrong-pin" });
  expect(await signIn(desk, ids.phuc, pins.phuc)).toEqual({ open: true });
  expect(await enterWithCard(desk, { member: ids.tham, code: cards.tham, pin: pins.tham })).toEqual({ open: true });
  desk.vault.run(hour);
  expect(await tries(pins.phuc)).toEqual({ open: true });
});

test("only a lead lets somebody in, nobody who left, and the journal says who it was", async () => {
  const { desk, ids } = fork(team);
  expect(await letIn(desk, ids.tham, ids.phuc)).toBe("leads-only");
  expect(await letIn(desk, ids.lan, ids.lan)).toBe("leads-only");
  expect(await letIn(desk, "nobody", ids.tham)).toBe("unknown");
  expect(await letIn(desk, ids.lan, ids.tham)).toBe("changed");
  expect((await desk.journal.thing("member", ids.lan))?.letIn).toEqual({ by: ids.tham, at: desk.now() });
});

test("after all keys were lost, no card is blamed at the door", async () => {
  const { desk, ids, cards } = fork(team);
  const emptied = { ...desk, contacts: openMemoryContacts() };
  const answer = await enterWithCard(emptied, { member: ids.phuc, code: cards.phuc, pin: pins.phuc });
  expect(answer).toEqual({ refused: "key-lost" });
  expect(unlockFault(answer)).toMatch(/^Máy này mất khóa/);
});

test("a card opens for its own member alone, with the right PIN, and not once it was revoked", async () => {
  const { desk, ids, cards } = fork(team);
  const tries = (member: Name, shown: string, typed: string) =>
    enterWithCard(desk, { member: ids[member], code: shown, pin: typed });
  expect(await tries("lan", cards.phuc, pins.lan)).toEqual({ refused: "wrong-card" });
  expect(await tries("phuc", strangersCard, pins.phuc)).toEqual({ refused: "wrong-card" });
  expect(await tries("phuc", "TRAMSO:1", pins.phuc)).toEqual({ fault: "length" });
  expect(await tries("phuc", cards.phuc, "714093")).toMatchObject({ refused: "wrong-pin", answer: { triesLeft: 4 } });
  expect(await tries("phuc", cards.phuc, pins.phuc)).toEqual({ open: true });
  expect(desk.contacts.isOpen()).toBe(false);
  expect(desk.vault.looks).toHaveLength(2);
});
