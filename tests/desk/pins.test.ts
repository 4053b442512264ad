import { expect, test } from "vitest";
import { makeFirstCards } from "../../src/desk/contact/make-cards";
import { addMember } from "../../src/desk/team/add-member";
import { changeFirstPin, changePin } from "../../src/desk/team/change-pin";
import { givePins } from "../../src/desk/team/give-pins";
import { importMembers, type Arrived } from "../../src/desk/team/import-members";
import { resetPin } from "../../src/desk/team/reset-pin";
import { signIn } from "../../src/desk/team/sign-in";
import { unkeptOf } from "../../src/desk/live-unkept";
import type { CardKnown } from "../../src/vault/contact-safe";
import { openedOffice, pinOfTham } from "../cast/desk";

const pinOfPhuc = "551947";
const onPaper = "608153";
const makePin = () => onPaper;

/** Thắm leads, Phúc is a volunteer, Liên came in from a file with a first PIN. */
async function openTeam() {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const joining = { office, name: "Anh Phúc", role: "volunteer", pin: pinOfPhuc } as const;
  const joined = await addMember(desk, joining, lead);
  const phuc = { id: "member" in joined ? joined.member : "", name: "Anh Phúc" };
  const lines = [{ name: "Chị Liên", role: "volunteer" as const, topics: ["papers" as const] }];
  const [lien] = (await importMembers(desk, { office, unit: office, lines, makePin }, lead)) as Arrived[];
  const firstPin = async (id: string) => (await desk.journal.thing("member", id))?.firstPin;
  return { desk, lead, office, phuc, lien: lien!.member, firstPin };
}

type Team = Awaited<ReturnType<typeof openTeam>>;
const linesAbout = ({ desk }: Team, id: string, type: string) =>
  desk.journal.lines.filter((line) => line.about === `member:${id}` && line.type === type);

test("a member changes their own PIN, the old one first", async () => {
  const team = await openTeam();
  const { desk, phuc } = team;
  expect(await changePin(desk, phuc.id, { old: pinOfPhuc, fresh: pinOfPhuc })).toEqual({ refused: "same-pin" });
  expect(await changePin(desk, phuc.id, { old: pinOfPhuc, fresh: "930471" })).toBe("changed");
  expect(await signIn(desk, phuc.id, pinOfPhuc)).toMatchObject({ open: false });
  expect(await signIn(desk, phuc.id, "930471")).toEqual({ open: true });
  expect(linesAbout(team, phuc.id, "member-pin-chosen")).toMatchObject([{ by: phuc.id, data: { proof: "old-pin" } }]);
});

test("wrong old PINs are counted with those at the door, and change nothing", async () => {
  const { desk, phuc } = await openTeam();
  const tries = () => changePin(desk, phuc.id, { old: "714093", fresh: "930471" });
  expect(await tries()).toMatchObject({ refused: "wrong-pin", answer: { triesLeft: 4 } });
  expect(await signIn(desk, phuc.id, "714093")).toMatchObject({ triesLeft: 3 });
  for (let n = 0; n < 3; n += 1) await tries();
  const right = await changePin(desk, phuc.id, { old: pinOfPhuc, fresh: "930471" });
  expect(right).toMatchObject({ refused: "wrong-pin", answer: { triesLeft: 0 } });
  desk.vault.run(3600);
  expect(await signIn(desk, phuc.id, pinOfPhuc)).toEqual({ open: true });
});

test("a lead gives a first PIN, which opens the door once more and is changed then", async () => {
  const team = await openTeam();
  const { desk, lead, phuc, firstPin } = team;
  expect(await givePins(desk, [phuc], { by: lead, makePin })).toEqual([
    { member: phuc.id, name: phuc.name, pin: onPaper },
  ]);
  expect(await firstPin(phuc.id)).toMatchObject({ by: lead });
  expect(await signIn(desk, phuc.id, pinOfPhuc)).toMatchObject({ open: false });
  expect(await signIn(desk, phuc.id, onPaper)).toEqual({ open: true });
  expect(await changeFirstPin(desk, phuc.id, onPaper)).toEqual({ refused: "same-pin" });
  expect(await changeFirstPin(desk, phuc.id, "930471")).toBe("changed");
  expect(await firstPin(phuc.id)).toBeUndefined();
  expect(linesAbout(team, phuc.id, "member-pin-given")).toMatchObject([{ by: lead }]);
  expect(linesAbout(team, phuc.id, "member-pin-chosen")).toMatchObject([{ by: phuc.id }]);
});

test("a PIN without its old one is chosen only in place of a first PIN", async () => {
  const { desk, phuc } = await openTeam();
  expect(await changeFirstPin(desk, phuc.id, "930471")).toEqual({ refused: "no-first-pin" });
  expect(await signIn(desk, phuc.id, pinOfPhuc)).toEqual({ open: true });
});

test("whoever came in from a file has a first PIN to change", async () => {
  const { desk, lead, lien, firstPin } = await openTeam();
  expect(await firstPin(lien)).toMatchObject({ by: lead });
  expect(await desk.journal.thing("member", lien)).toMatchObject({ topics: ["papers"], version: 4 });
  await changeFirstPin(desk, lien, "930471");
  expect(await firstPin(lien)).toBeUndefined();
});

test("only a lead gives PINs: to nobody who left, and not to themselves", async () => {
  const { desk, lead, phuc, lien } = await openTeam();
  const both = [{ id: lien, name: "Chị Liên" }];
  expect(await givePins(desk, both, { by: phuc.id, makePin })).toEqual({ refused: "leads-only" });
  expect(await givePins(desk, [{ id: lead, name: "Chị Thắm" }], { by: lead, makePin })).toEqual([]);
  expect(await signIn(desk, lead, pinOfTham)).toEqual({ open: true });
});

test("no PIN stands in the journal", async () => {
  const { desk, lead, phuc, lien } = await openTeam();
  await givePins(desk, [phuc], { by: lead, makePin });
  await changeFirstPin(desk, lien, "930471");
  await changePin(desk, lead, { old: pinOfTham, fresh: "475902" });
  expect(JSON.stringify(desk.journal.lines)).not.toMatch(/551947|608153|930471|280519|475902/);
});

test("another PIN leaves the key card to be made anew for contacts", async () => {
  const { desk, lead } = await openTeam();
  const made = await makeFirstCards(desk, lead, pinOfTham);
  if ("made" in made) await made.made.keep();
  let cards: CardKnown[] = [];
  desk.contacts.watchCards((now) => (cards = now));
  await changePin(desk, lead, { old: pinOfTham, fresh: "475902" });
  desk.contacts.watchCards((now) => (cards = now));
  expect(cards.find(({ kind }) => kind === "key")).toMatchObject({ stale: true });
  expect(cards.find(({ kind }) => kind === "recovery-pair")?.stale).toBeUndefined();
});

test("the recovery code is a lead's, as long as the office has one", async () => {
  const { desk, lead, phuc } = await openTeam();
  const code = await desk.vault.newRecoveryCode();
  expect(await resetPin(desk, code, { member: phuc.id, pin: "930471" })).toEqual({ refused: "leads-only" });
  expect(await signIn(desk, phuc.id, pinOfPhuc)).toEqual({ open: true });
  expect(await resetPin(desk, code, { member: lead, pin: "475902" })).toHaveProperty("nextCode");
  expect(await signIn(desk, lead, "475902")).toEqual({ open: true });
});

test("what is shown once is found again by who made it, and by nobody else, until it is said to be kept", async () => {
  const { desk, lead, phuc } = await openTeam();
  unkeptOf(desk, lead).show("recovery-code", "AAAA-BBBB");
  unkeptOf(desk, lead).show("first-pins", []);
  expect(unkeptOf(desk, phuc.id).kinds()).toEqual([]);
  expect(unkeptOf(desk, lead).shown("recovery-code")).toBe("AAAA-BBBB");
  unkeptOf(desk, lead).kept("recovery-code");
  expect(unkeptOf(desk, lead).kinds()).toEqual(["first-pins"]);
});
