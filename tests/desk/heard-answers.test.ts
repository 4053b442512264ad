import { expect, test } from "vitest";
import type { Desk } from "../../src/desk/desk";
import { enrolTablet } from "../../src/desk/office/enrol-tablet";
import { tellOuting } from "../../src/desk/outing/tell-outing";
import { openGroup } from "../../src/desk/request/open-group";
import { addMember } from "../../src/desk/team/add-member";
import { formTeam } from "../../src/desk/team/form-team";
import { signIn } from "../../src/desk/team/sign-in";
import { openedOffice } from "../cast/desk";
import { stuckAtThePhoto } from "../cast/requests";

const phuc = { name: "Anh Phúc", role: "volunteer", pin: "551947" } as const;
const lien = { name: "Chị Liên", role: "volunteer", pin: "930471" } as const;
const { guide, step, stepNumber } = stuckAtThePhoto;

async function opened() {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  /** Every id that is drawn from now on, the last one for ever. */
  const drawing = (...ids: string[]): Desk => ({ ...desk, newId: () => (ids.length > 1 ? ids.shift()! : ids[0]!) });
  return { desk, lead, office, drawing };
}

test("a new member never gets the id of another: name and PIN of that one stay", async () => {
  const { desk, lead, office, drawing } = await opened();
  expect(await addMember(drawing("mot"), { office, ...phuc }, lead)).toEqual({ member: "mot" });
  expect(await addMember(drawing("mot", "hai"), { office, ...lien }, lead)).toEqual({ member: "hai" });
  expect(Object.fromEntries(await desk.journal.memberNames())).toMatchObject({ mot: phuc.name, hai: lien.name });
  expect(await signIn(desk, "mot", phuc.pin)).toEqual({ open: true });
  expect(await signIn(desk, "hai", lien.pin)).toEqual({ open: true });
});

test("whoever could not be added is not said to be", async () => {
  const { desk, lead, office, drawing } = await opened();
  await addMember(drawing("mot"), { office, ...phuc }, lead);
  expect(await addMember(drawing("mot"), { office, ...lien }, lead)).toEqual({ refused: "contested" });
  expect((await desk.journal.memberNames()).get("mot")).toBe(phuc.name);
  expect(await signIn(desk, "mot", lien.pin)).toMatchObject({ open: false });
});

test("a team, an outing and a group take another id where one is taken, and say when none was written", async () => {
  const { desk, lead, office, drawing } = await opened();
  const form = (at: Desk, name: string) => formTeam(at, { office, name, unit: office }, lead);
  expect(await form(drawing("t1"), "Tổ ấp 1")).toBe("formed");
  expect(await form(drawing("t1", "t2"), "Tổ ấp 2")).toBe("formed");
  expect(await form(drawing("t1"), "Tổ ấp 3")).toBe("contested");
  expect((await desk.journal.things("team")).map(({ id, name }) => [id, name])).toEqual([
    ["t1", "Tổ ấp 1"],
    ["t2", "Tổ ấp 2"],
  ]);
  const data = { office, member: lead, day: "2026-11-24", minutes: 60, reached: 20 };
  const tell = (at: Desk) => tellOuting(at, { type: "outreach-done", data }, lead);
  expect(await tell(drawing("o1"))).toEqual({ outing: "o1" });
  expect(await tell(drawing("o1", "o2"))).toEqual({ outing: "o2" });
  // The very line that stands there already counts as written; another one does not.
  desk.clock.now += 60_000;
  expect(await tell(drawing("o1"))).toEqual({ refused: "contested" });
  const gather = (at: Desk) => openGroup(at, [], { by: lead, guide, step, stepNumber });
  expect(await gather(drawing("g1"))).toEqual([]);
  desk.clock.now += 60_000;
  expect(await gather(drawing("g1"))).toEqual({ refused: "contested" });
});

test("two pages that ask for a letter at once get one tablet, and both hear so", async () => {
  const { desk } = await opened();
  const fresh = { ...desk, identity: { ...desk.identity, id: "may-moi" } };
  expect(await Promise.all([enrolTablet(fresh), enrolTablet(fresh)])).toEqual(["enrolled", "enrolled"]);
  expect(await desk.journal.things("tablet")).toHaveLength(2);
  const barred: Desk = { ...desk, identity: { ...desk.identity, id: "may-khac" } };
  barred.journal = Object.assign(Object.create(desk.journal) as typeof desk.journal, { append: async () => "taken" });
  expect(await enrolTablet(barred)).toBe("contested");
});
