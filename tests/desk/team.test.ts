import { expect, test, vi } from "vitest";
import { answerDuty } from "../../src/desk/duty/answer-duty";
import { assignDuty } from "../../src/desk/duty/assign-duty";
import { changeDuty } from "../../src/desk/duty/change-duty";
import { finishDuty } from "../../src/desk/duty/finish-duty";
import { readTeam } from "../../src/desk/read-team";
import { changeShift } from "../../src/desk/roster/change-shift";
import { planShifts } from "../../src/desk/roster/plan-shifts";
import { confirmHours, tellHours } from "../../src/desk/roster/tell-hours";
import { readSignedFile, signFile } from "../../src/desk/signed-file";
import { describeMember } from "../../src/desk/team/describe-member";
import { importMembers, type Arrived } from "../../src/desk/team/import-members";
import { signIn } from "../../src/desk/team/sign-in";
import { addHamlets } from "../../src/desk/unit/add-hamlets";
import { mergeOwnUnits } from "../../src/desk/unit/merge-own-units";
import { dayInVietnam } from "../../src/domain/office/service-day";
import { openedOffice } from "../cast/desk";

const day = "2026-11-24";
const lines = ["Chị Liên", "Anh Khôi"].map((name) => ({ name, role: "volunteer" as const, team: "Tổ ấp 1" }));
const makePin = () => "280519";

async function openTeam() {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const arrived = (await importMembers(desk, { office, unit: office, lines, makePin }, lead)) as Arrived[];
  const [lien, khoi] = arrived.map(({ member }) => member) as [string, string];
  const view = async () => (await readTeam(desk.journal, office, day))!;
  return { desk, lead, office, lien, khoi, view };
}

test("a file of members comes in whole, with the team it names, and only by a lead", async () => {
  const { desk, office, lien, view } = await openTeam();
  const { members, teams } = await view();
  expect(members.map(({ name }) => name)).toEqual(expect.arrayContaining(["Chị Liên", "Anh Khôi"]));
  expect(teams.map(({ name }) => name)).toEqual(["Tổ ấp 1"]);
  expect(members.filter(({ team }) => team === teams[0]!.id)).toHaveLength(2);
  expect(await signIn(desk, lien, "280519")).toEqual({ open: true });
  expect(JSON.stringify(desk.journal.lines)).not.toMatch(/Liên|Khôi/);
  const again = { office, unit: office, lines: [{ name: "Em Ngân", role: "volunteer" as const }], makePin };
  expect(await importMembers(desk, again, lien)).toEqual({ refused: "leads-only" });
  expect((await view()).members).toHaveLength(3);
});

test("whoever left stands apart, and comes back with all they had learned", async () => {
  const { desk, lead, lien, view } = await openTeam();
  const tell = (type: "member-left" | "member-returned") =>
    describeMember(desk, lien, { by: lead, fact: { type, data: {} } });
  await describeMember(desk, lien, { by: lien, fact: { type: "guide-practised", data: { guide: "SK1", version: 1 } } });
  await tell("member-left");
  expect((await view()).gone.map(({ name }) => name)).toEqual(["Chị Liên"]);
  expect((await view()).members.map(({ id }) => id)).not.toContain(lien);
  await tell("member-returned");
  expect((await view()).gone).toEqual([]);
  expect((await view()).members.find(({ id }) => id === lien)).toMatchObject({ practised: { SK1: 1 } });
});

test("a duty is answered by its member alone, and its proof is no line of the journal", async () => {
  const { desk, lead, office, lien, khoi, view } = await openTeam();
  const posters = { office, what: "put-up-posters", count: 6, due: "2026-11-27", members: [lien] } as const;
  expect(await assignDuty(desk, posters, lien)).toBe("leads-only");
  await assignDuty(desk, posters, lead);
  const [duty] = (await view()).duties;
  expect(await answerDuty(desk, duty!.id, { by: khoi, will: true })).toBe("not-yours");
  expect(await answerDuty(desk, duty!.id, { by: lien, will: true })).toBe("changed");
  expect(await finishDuty(desk, duty!.id, { by: khoi, count: 6, proof: "" })).toBe("not-yours");
  await finishDuty(desk, duty!.id, { by: lien, count: 4, proof: "Ở chợ" });
  expect((await view()).duties).toMatchObject([{ state: "done", turns: [{ count: 4, due: "2026-11-27" }] }]);
  expect(await desk.journal.notes(`duty:${duty!.id}`)).toMatchObject([{ kind: "proof", text: "Ở chợ" }]);
  expect(JSON.stringify(desk.journal.lines)).not.toContain("Ở chợ");
});

test("a duty that was given back is another's, when the lead gives it on", async () => {
  const { desk, lead, office, lien, khoi, view } = await openTeam();
  await assignDuty(desk, { office, what: "train-members", count: 2, due: "2026-12-24", members: [lien] }, lead);
  const { id } = (await view()).duties[0]!;
  await answerDuty(desk, id, { by: lien, will: false });
  const fact = { type: "duty-reassigned", data: { member: khoi } } as const;
  expect(await changeDuty(desk, id, { by: lien, fact })).toBe("leads-only");
  await changeDuty(desk, id, { by: lead, fact });
  expect((await view()).duties).toMatchObject([{ member: khoi, state: "assigned" }]);
});

test("a duty that the lead gives to another while its member answers is the other's, not yet answered", async () => {
  const { desk, lead, office, lien, khoi, view } = await openTeam();
  await assignDuty(desk, { office, what: "train-members", count: 2, due: "2026-12-24", members: [lien] }, lead);
  const { id } = (await view()).duties[0]!;
  const known = await desk.journal.thing("duty", id);
  vi.spyOn(desk.journal, "thing").mockImplementationOnce(async () => {
    await changeDuty(desk, id, { by: lead, fact: { type: "duty-reassigned", data: { member: khoi } } });
    return known as never;
  });
  expect(await answerDuty(desk, id, { by: lien, will: true })).toBe("not-yours");
  expect((await view()).duties).toMatchObject([{ member: khoi, state: "assigned" }]);
});

test("a shift is another's once it was offered and taken; its hours count when a lead says so", async () => {
  const { desk, lead, office, lien, khoi, view } = await openTeam();
  await planShifts(desk, [{ office, member: lien, day, from: "07:30", to: "11:00" }], lead);
  const { id } = (await view()).shifts[0]!;
  expect(await changeShift(desk, id, { by: khoi, what: "take" })).toBe("not-yours");
  await changeShift(desk, id, { by: lien, what: "offer" });
  expect(await changeShift(desk, id, { by: khoi, what: "take" })).toBe("changed");
  expect(await changeShift(desk, id, { by: lien, what: "take" })).toBe("not-yours");
  expect(await tellHours(desk, id, { by: lien, minutes: 200 })).toBe("not-yours");
  await tellHours(desk, id, { by: khoi, minutes: 200 });
  expect(await confirmHours(desk, id, { by: khoi, minutes: 200 })).toBe("leads-only");
  await confirmHours(desk, id, { by: lead, minutes: 180 });
  expect((await view()).shifts).toMatchObject([{ member: khoi, told: 200, confirmed: 180 }]);
});

test("nobody is planned twice at one time, on a day that is over, or by taking a second shift", async () => {
  const { desk, lead, office, lien, khoi, view } = await openTeam();
  const morning = { office, member: lien, day, from: "07:30", to: "11:00" };
  expect(await planShifts(desk, [morning, { ...morning, member: khoi }], lead)).toBe("planned");
  expect(await planShifts(desk, [{ ...morning, from: "09:00", to: "12:00" }], lead)).toBe("shift-twice");
  const afternoon = { ...morning, from: "13:30", to: "16:30" };
  expect(await planShifts(desk, [afternoon, afternoon], lead)).toBe("shift-twice");
  expect(await planShifts(desk, [{ ...morning, day: "2020-01-02" }], lead)).toBe("shift-over");
  const { id } = (await view()).shifts.find(({ member }) => member === lien)!;
  await changeShift(desk, id, { by: lien, what: "offer" });
  expect(await changeShift(desk, id, { by: khoi, what: "take" })).toBe("shift-twice");
  await changeShift(desk, id, { by: lead, what: "cancel" });
  expect(await planShifts(desk, [morning], lead)).toBe("planned");
});

test("of two who take the same shift at once, the second is refused and the first keeps it", async () => {
  const { desk, lead, office, lien, khoi, view } = await openTeam();
  await planShifts(desk, [{ office, member: lien, day, from: "07:30", to: "11:00" }], lead);
  const { id } = (await view()).shifts[0]!;
  await changeShift(desk, id, { by: lien, what: "offer" });
  const takers = [khoi, lead];
  const answers = await Promise.all(takers.map((by) => changeShift(desk, id, { by, what: "take" })));
  expect([...answers].sort()).toEqual(["changed", "not-yours"]);
  expect((await view()).shifts[0]!.member).toBe(takers[answers.indexOf("changed")]);
});

test("who lived in a hamlet that was merged lives in what it became", async () => {
  const { desk, lead, office, lien, view } = await openTeam();
  await addHamlets(desk, { office, unit: "", names: ["Ấp 1", "Ấp 2"], known: [] }, lead);
  const [one, two] = (await view()).units;
  await describeMember(desk, lien, { by: lead, fact: { type: "member-described", data: { hamlet: one!.code } } });
  const merger = { office, codes: [one!.code, two!.code], name: "Ấp Đông", on: day };
  const answer = await mergeOwnUnits(desk, merger, lead);
  expect((await view()).members.find(({ id }) => id === lien)).toMatchObject({
    hamlet: (answer as { code: string }).code,
  });
  expect((await readTeam(desk.journal, office, "2026-11-23"))!.members.find(({ id }) => id === lien)).toMatchObject({
    hamlet: one!.code,
  });
});

test("citizens choose the new hamlet from the day of the merger on", async () => {
  const { desk, lead, office, view } = await openTeam();
  await addHamlets(desk, { office, unit: "", names: ["Ấp 1", "Ấp 2", "Ấp 3"], known: ["Ấp Chợ"] }, lead);
  const listed = async () => (await desk.journal.thing("office", office))!.hamlets;
  const [one, two, three] = (await view()).units.map(({ code }) => code) as [string, string, string];
  const soon = { office, codes: [one, two], name: "Ấp Đông", on: dayInVietnam(desk.now()) };
  expect(await mergeOwnUnits(desk, soon, lead)).toMatchObject({ list: "changed" });
  expect(await listed()).toEqual(["Ấp Chợ", "Ấp Đông", "Ấp 3"]);
  const east = (await view()).units.find(({ name }) => name === "Ấp Đông")!.code;
  const later = { office, codes: [east, three], name: "Ấp Mới", on: "2099-01-01" };
  expect(await mergeOwnUnits(desk, later, lead)).toMatchObject({ list: "later" });
  expect(await listed()).toEqual(["Ấp Chợ", "Ấp Đông", "Ấp 3"]);
});

test("a signed file tells its sender, and is refused when a letter of it was changed", async () => {
  const { desk } = await openTeam();
  const curve = { name: "ECDSA", namedCurve: "P-256" };
  const { publicKey, privateKey } = await crypto.subtle.generateKey(curve, false, ["sign", "verify"]);
  const key = JSON.stringify(await crypto.subtle.exportKey("jwk", publicKey));
  const sign = async (text: string) => {
    const signed = await crypto.subtle.sign(
      { name: "ECDSA", hash: "SHA-256" },
      privateKey,
      new TextEncoder().encode(text),
    );
    return Buffer.from(signed).toString("base64url");
  };
  const text = await signFile({ ...desk, identity: { ...desk.identity, key, sign } }, "duty-set", { count: 6 });
  expect(await readSignedFile(text, "duty-set")).toMatchObject({
    body: { count: 6 },
    mark: expect.stringMatching(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/),
  });
  expect(await readSignedFile(text.replace('"count":6', '"count":7'), "duty-set")).toEqual({ fault: "forged" });
  expect(await readSignedFile(text, "figures")).toEqual({ fault: "unreadable" });
  expect(await readSignedFile("không phải tệp", "duty-set")).toEqual({ fault: "unreadable" });
});
