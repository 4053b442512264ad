import fc from "fast-check";
import { expect, test } from "vitest";
import { eraseContact } from "../../../src/desk/contact/erase-contact";
import { leaveContact, leaveMemberContact } from "../../../src/desk/contact/leave-contact";
import { makeFirstCards, makeKeyCard } from "../../../src/desk/contact/make-cards";
import { openContact, openMemberContact } from "../../../src/desk/contact/open-contact";
import { tidyContacts } from "../../../src/desk/contact/tidy-contacts";
import { unlockKey, unlockWithCode } from "../../../src/desk/contact/unlock-key";
import type { Desk } from "../../../src/desk/desk";
import { askForHelp } from "../../../src/desk/request/asking";
import { closeRequest } from "../../../src/desk/request/in-hand";
import { missRequest } from "../../../src/desk/request/calling";
import { reopenRequest } from "../../../src/desk/request/after";
import { takeRequest } from "../../../src/desk/request/taking";
import { withdrawRequest } from "../../../src/desk/request/waiting";
import { addMember } from "../../../src/desk/team/add-member";
import { describeMember } from "../../../src/desk/team/describe-member";
import { writeCard } from "../../../src/domain/contact/card-code";
import { consentVersion } from "../../../src/domain/contact/contact";
import { openedOffice, pinOfTham } from "../../cast/desk";
import type { openMemoryContacts } from "../../vault/memory-contacts";

const bà = { name: "Bà Sáu", phone: "0912 000 111" };
const agreed = { typed: bà, agreed: true, purpose: "call-back" } as const;
const allOf = (desk: Desk) => (desk.contacts as ReturnType<typeof openMemoryContacts>).all;

async function officeWithCards() {
  const { desk, lead } = await openedOffice();
  const answer = await makeFirstCards(desk, lead, pinOfTham);
  if (!("made" in answer)) throw new Error(answer.refused);
  await answer.made.keep();
  return { desk, lead, cards: answer.made.cards };
}

async function ask(desk: Desk): Promise<string> {
  const answer = await askForHelp(desk);
  if (!("request" in answer)) throw new Error(answer.refused);
  return answer.request.id;
}

const office = async (desk: Desk) => (await desk.journal.things("office"))[0]!;

test("without cards nobody's contact is taken, and a request needs none", async () => {
  const { desk } = await openedOffice();
  expect(await leaveContact(desk, await ask(desk), agreed)).toBe("no-key");
});

test("a contact is opened by the volunteer who has the request in hand, with the key unlocked", async () => {
  const { desk, lead, cards } = await officeWithCards();
  const id = await ask(desk);
  expect(await leaveContact(desk, id, agreed)).toBeUndefined();
  const proof = { member: lead, cards: [cards[0]!], pin: pinOfTham };
  expect(await openContact(desk, id, lead)).toEqual({ refused: "not-in-hand" });
  await takeRequest(desk, id, lead);
  expect(await openContact(desk, id, lead)).toEqual({ refused: "locked" });
  expect(await unlockKey(desk, { ...proof, pin: "551947" })).toMatchObject({ refused: "wrong-pin" });
  expect(await unlockKey(desk, { ...proof, cards: [cards[1]!] })).toEqual({ open: true });
  desk.contacts.lock();
  expect(await unlockKey(desk, proof)).toEqual({ open: true });
  expect(await openContact(desk, id, lead)).toEqual({ contact: bà });
});

test("an end that is taken back brings no contact back: it was erased with the end, and can be left anew", async () => {
  const { desk, lead } = await officeWithCards();
  const id = await ask(desk);
  await leaveContact(desk, id, agreed);
  await takeRequest(desk, id, lead);
  await closeRequest(desk, id, { by: lead, outcome: "done-for-them" });
  expect(await reopenRequest(desk, id, lead)).toBeUndefined();
  expect(await desk.contacts.kept()).toEqual([]);
  expect(await leaveContact(desk, id, agreed)).toBeUndefined();
});

test("a member's number is a lead's to write down and to open, and goes with the member", async () => {
  const { desk, lead, cards } = await officeWithCards();
  const joining = { office: (await office(desk)).id, name: "Anh Phúc", role: "volunteer", pin: "551947" } as const;
  const answer = await addMember(desk, joining, lead);
  if (!("member" in answer)) throw new Error(answer.refused);
  const phuc = answer.member;
  const leaving = { typed: { phone: bà.phone }, agreed: true };
  expect(await leaveMemberContact(desk, lead, { ...leaving, by: phuc })).toBe("leads-only");
  expect(await leaveMemberContact(desk, phuc, { ...leaving, agreed: false, by: lead })).toBe("no-consent");
  expect(await leaveMemberContact(desk, phuc, { ...leaving, by: lead })).toBeUndefined();
  expect(await unlockWithCode(desk, { member: lead, code: "ABC", pin: pinOfTham })).toEqual({ fault: "length" });
  expect(await unlockWithCode(desk, { member: lead, code: writeCard(cards[0]!), pin: pinOfTham })).toEqual({
    open: true,
  });
  expect(await openMemberContact(desk, phuc, lead)).toEqual({ contact: { phone: bà.phone } });
  expect(await tidyContacts(desk, await office(desk))).toBe(0);
  const proof = { member: lead, cards: [cards[0]!], pin: pinOfTham };
  const card = await makeKeyCard(desk, { by: lead, proof }, { id: phuc, pin: joining.pin });
  if (!("made" in card)) throw new Error(card.refused);
  await card.made.keep();
  const theirs = { member: phuc, cards: card.made.cards, pin: joining.pin };
  expect(await unlockKey(desk, theirs)).toEqual({ open: true });
  await describeMember(desk, phuc, { by: lead, fact: { type: "member-left", data: {} } });
  expect(allOf(desk).size).toBe(0);
  expect(await unlockKey(desk, theirs)).toEqual({ refused: "wrong-card" });
});

test("what was left ends with the request, however it ends", async () => {
  const { desk, lead } = await officeWithCards();
  const ends: ((id: string) => Promise<unknown>)[] = [
    (id) => withdrawRequest(desk, id),
    async (id) => {
      await takeRequest(desk, id, lead);
      await closeRequest(desk, id, { by: lead, outcome: "did-it-alone" });
    },
    async (id) => {
      for (let n = 0; n < 2; n += 1) {
        await takeRequest(desk, id, lead);
        await missRequest(desk, id, lead);
        if (n === 0) expect(allOf(desk).size).toBe(1);
      }
    },
  ];
  for (const end of ends) {
    const id = await ask(desk);
    await leaveContact(desk, id, agreed);
    await end(id);
    expect(allOf(desk).size).toBe(0);
    expect(await leaveContact(desk, id, agreed)).toBe("already-closed");
  }
});

test("an open request's contact is erased after thirty days, not when a clock is set ten years ahead", async () => {
  const { desk } = await officeWithCards();
  await tidyContacts(desk, await office(desk));
  await leaveContact(desk, await ask(desk), agreed);
  const day = 86_400_000;
  const { clock } = desk as Desk & { clock: { now: number } };
  const then = clock.now;
  for (const jump of [10 * 365 * day, 0, -10 * 365 * day, 0]) {
    clock.now = then + jump;
    expect(await tidyContacts(desk, await office(desk))).toBe(0);
  }
  // The two days a wrong clock showed were counted; the other twenty-eight must be lived through.
  for (let n = 1; n <= 27; n += 1) {
    clock.now = then + n * day;
    expect(await tidyContacts(desk, await office(desk))).toBe(0);
  }
  clock.now = then + 28 * day;
  expect(await tidyContacts(desk, await office(desk))).toBe(1);
  expect(allOf(desk).size).toBe(0);
});

test("in a thousand lives no name and no number is kept without an agreement", async () => {
  const text = fc.string({ maxLength: 12 });
  const step = fc.record({
    does: fc.constantFrom("leave", "leave", "leave", "erase", "close", "tidy"),
    request: fc.nat(3),
    agreed: fc.boolean(),
    typed: fc.record({ name: text, phone: fc.constantFrom("", "0912000111", "x"), hamlet: text }, { requiredKeys: [] }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { desk } = await officeWithCards();
      const requests = [await ask(desk), await ask(desk), await ask(desk), await ask(desk)];
      const mayBeKept = new Set<string>();
      for (const { does, request, agreed: tick, typed } of steps) {
        const id = requests[request]!;
        const about = `request:${id}`;
        if (does === "leave") {
          const refused = await leaveContact(desk, id, { typed, agreed: tick, purpose: "follow-up" });
          if (!refused && tick) mayBeKept.add(about);
        } else if (does === "tidy") await tidyContacts(desk, await office(desk));
        else {
          await (does === "erase" ? eraseContact(desk, id) : withdrawRequest(desk, id));
          mayBeKept.delete(about);
        }
      }
      expect(new Set(allOf(desk).keys())).toEqual(mayBeKept);
      for (const { consent } of allOf(desk).values()) {
        expect(consent).toEqual({ version: consentVersion, purpose: "follow-up", at: expect.any(Number) });
      }
    }),
    { numRuns: 1000 },
  );
});
