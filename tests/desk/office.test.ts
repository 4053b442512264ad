import { expect, test } from "vitest";
import { addMember } from "../../src/desk/team/add-member";
import { changeSettings } from "../../src/desk/office/change-settings";
import { enrolTablet } from "../../src/desk/office/enrol-tablet";
import { openOffice } from "../../src/desk/office/open-office";
import { eraseSampleOffice } from "../../src/desk/office/erase-sample-office";
import { resetPin } from "../../src/desk/team/reset-pin";
import { signIn } from "../../src/desk/team/sign-in";
import { hungNhuong, openDesk, openedOffice, pinOfTham } from "../cast/desk";

test("an opened office has its first lead, and only the right PIN lets her in", async () => {
  const { desk, lead } = await openedOffice();
  expect(await signIn(desk, lead, "111111")).toMatchObject({ open: false, triesLeft: 4 });
  expect(await signIn(desk, lead, pinOfTham)).toEqual({ open: true });
});

test("no name stands in the journal", async () => {
  const { desk } = await openedOffice();
  expect(JSON.stringify(desk.journal.lines)).not.toContain("Thắm");
});

test("an office is opened once on a tablet", async () => {
  const { desk } = await openedOffice();
  expect(await openOffice(desk, hungNhuong, pinOfTham)).toEqual({ refused: "contested" });
  expect(await desk.journal.things("office")).toHaveLength(1);
});

test("the recovery code sets a new PIN, once", async () => {
  const { desk, lead } = await openedOffice();
  const code = await desk.vault.newRecoveryCode();
  expect(await resetPin(desk, "wrong", { member: lead, pin: "551947" })).toEqual({ refused: "wrong-code" });
  const answer = await resetPin(desk, code, { member: lead, pin: "551947" });
  expect(answer).toHaveProperty("nextCode");
  expect(await signIn(desk, lead, "551947")).toEqual({ open: true });
});

test("a lead adds a volunteer, who signs in with a PIN of their own", async () => {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const joining = { office, name: "Anh Phúc", role: "volunteer", pin: "551947" } as const;
  const answer = await addMember(desk, joining, lead);
  if ("refused" in answer) throw new Error(answer.refused);
  expect(await signIn(desk, answer.member, "551947")).toEqual({ open: true });
  expect((await desk.journal.memberNames()).get(answer.member)).toBe("Anh Phúc");
});

test("a volunteer changes neither the team nor the settings", async () => {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const joining = { office, name: "Anh Phúc", role: "volunteer", pin: "551947" } as const;
  const answer = await addMember(desk, joining, lead);
  const phuc = "member" in answer ? answer.member : "";
  expect(await addMember(desk, { ...joining, role: "lead" }, phuc)).toEqual({ refused: "leads-only" });
  expect(await changeSettings(desk, office, { by: phuc, settings: { name: "Xã khác" } })).toBe("leads-only");
});

test("a lead changes the settings", async () => {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  expect(await changeSettings(desk, office, { by: lead, settings: { idleAfterSeconds: 60 } })).toBe("changed");
  expect(await desk.journal.thing("office", office)).toMatchObject({ idleAfterSeconds: 60, name: hungNhuong.name });
});

test("a sample office needs no PIN, and is erased whole", async () => {
  const desk = await openDesk();
  await openOffice(desk, { ...hungNhuong, sample: true }, undefined);
  const [member] = await desk.journal.things("member");
  expect(await signIn(desk, member!.id, "")).toEqual({ open: true });
  expect(await eraseSampleOffice(desk)).toBe("erased");
  expect(await desk.journal.things("office")).toEqual([]);
});

test("a real office is never erased as a sample", async () => {
  const { desk } = await openedOffice();
  expect(await eraseSampleOffice(desk)).toBe("not-a-sample");
  expect(await desk.journal.things("office")).toHaveLength(1);
});

test("a tablet with a new key gets a new letter", async () => {
  const { desk } = await openedOffice();
  const replaced = { ...desk, identity: { ...desk.identity, id: "replaced" } };
  await enrolTablet(replaced);
  await enrolTablet(replaced);
  expect(await desk.journal.thing("tablet", "replaced")).toMatchObject({ letter: "B" });
  expect(await desk.journal.things("tablet")).toHaveLength(2);
});

test("a tablet for which no letter is left is told so, and nothing is written or lost", async () => {
  const { desk } = await openedOffice();
  const tablet = (nth: number) => ({ ...desk, identity: { ...desk.identity, id: `tablet${nth}` } });
  for (let nth = 2; nth <= 25; nth += 1) expect(await enrolTablet(tablet(nth))).toBe("enrolled");
  const before = desk.journal.lines.length;
  expect(await enrolTablet(tablet(26))).toBe("no-letter");
  expect(desk.journal.lines).toHaveLength(before);
  expect(await enrolTablet(tablet(25))).toBe("enrolled");
});

test("a tablet without an office waits for one", async () => {
  expect(await enrolTablet(await openDesk())).toBe("no-office");
});

test("a tablet that lost its key alone keeps its letter, and a line says which key it signs with now", async () => {
  const { desk } = await openedOffice();
  const renewed = { ...desk, identity: { ...desk.identity, key: "another key" } };
  await enrolTablet(renewed);
  await enrolTablet(renewed);
  expect(await desk.journal.thing("tablet", desk.identity.id)).toMatchObject({ letter: "A", key: "another key" });
  expect(desk.journal.lines.filter(({ type }) => type === "tablet-key-renewed")).toHaveLength(1);
  expect(await desk.journal.things("tablet")).toHaveLength(1);
});
