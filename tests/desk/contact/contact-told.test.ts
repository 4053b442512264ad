import { expect, test } from "vitest";
import { eraseContact } from "../../../src/desk/contact/erase-contact";
import { leaveContact } from "../../../src/desk/contact/leave-contact";
import { makeFirstCards } from "../../../src/desk/contact/make-cards";
import { askForHelp } from "../../../src/desk/request/asking";
import { closeRequest } from "../../../src/desk/request/in-hand";
import { takeRequest } from "../../../src/desk/request/taking";
import { openedOffice, pinOfTham } from "../../cast/desk";
import { cutLine } from "../../cast/planted-hub";

const leaving = { typed: { name: "Bà Sáu", phone: "0912 000 111" }, agreed: true, purpose: "call-back" } as const;

async function withContact() {
  const { desk, lead } = await openedOffice();
  const answer = await makeFirstCards(desk, lead, pinOfTham);
  if (!("made" in answer)) throw new Error(answer.refused);
  await answer.made.keep();
  const asked = await askForHelp(desk);
  if ("refused" in asked) throw new Error(asked.refused);
  const { id } = asked.request;
  return { desk, lead, id };
}

const toldOf = async ({ desk, id }: Awaited<ReturnType<typeof withContact>>) =>
  (await desk.journal.eventsAbout(`request:${id}`)).map(({ type }) => type);

test("others read on which tablet a contact lies, and nothing of it", async () => {
  const { desk, id } = await withContact();
  expect(await leaveContact(desk, id, leaving)).toBeUndefined();
  expect(await desk.journal.request(id)).toMatchObject({ contactOn: desk.identity.id });
  expect(JSON.stringify(desk.journal.lines)).not.toMatch(/Sáu|0912/);
});

test("an erased contact lies nowhere any more, and one that was refused never did", async () => {
  const room = await withContact();
  const { desk, id } = room;
  expect(await leaveContact(desk, id, { ...leaving, agreed: false })).toBe("no-consent");
  expect(await toldOf(room)).toEqual(["help-asked"]);
  await leaveContact(desk, id, leaving);
  await eraseContact(desk, id);
  expect(await desk.journal.request(id)).not.toHaveProperty("contactOn");
  expect(await toldOf(room)).toEqual(["help-asked", "contact-left", "contact-ended"]);
  await eraseContact(desk, id);
  expect(await toldOf(room)).toHaveLength(3);
});

test("the end of a request is the end of its contact, and both are told", async () => {
  const room = await withContact();
  const { desk, lead, id } = room;
  await leaveContact(desk, id, leaving);
  await takeRequest(desk, id, lead);
  await closeRequest(desk, id, { by: lead, outcome: "did-it-alone" });
  expect(await toldOf(room)).toEqual([
    "help-asked",
    "contact-left",
    "request-taken",
    "request-closed",
    "contact-ended",
  ]);
  expect(await desk.journal.request(id)).toMatchObject({ state: "closed" });
});

test("a request without a contact is told nothing about one", async () => {
  const room = await withContact();
  const { desk, lead, id } = room;
  await takeRequest(desk, id, lead);
  await closeRequest(desk, id, { by: lead, outcome: "did-it-alone" });
  expect(await toldOf(room)).toEqual(["help-asked", "request-taken", "request-closed"]);
});

test("where the line is away a contact of another tablet's number is kept all the same, and told later", async () => {
  const room = await withContact();
  const { desk, id } = room;
  cutLine(desk);
  expect(await leaveContact(desk, id, leaving)).toBeUndefined();
  expect(await desk.contacts.kept()).toHaveLength(1);
  expect(await desk.journal.owed()).toMatchObject([{ type: "contact-left" }]);
});
