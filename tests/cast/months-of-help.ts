import { tellOuting } from "../../src/desk/outing/tell-outing";
import { withdrawOuting } from "../../src/desk/outing/withdraw-outing";
import { enterPaper } from "../../src/desk/request/enter-paper";
import { confirmHours } from "../../src/desk/roster/tell-hours";
import { openOffice } from "../../src/desk/office/open-office";
import { planShifts } from "../../src/desk/roster/plan-shifts";
import { assignDuty } from "../../src/desk/duty/assign-duty";
import { finishDuty } from "../../src/desk/duty/finish-duty";
import { describeMember } from "../../src/desk/team/describe-member";
import { importMembers } from "../../src/desk/team/import-members";
import { addHamlets } from "../../src/desk/unit/add-hamlets";
import { dayLater } from "../../src/domain/figures/period";
import { topics } from "../../src/domain/guide/guide";
import { instantIn } from "../../src/domain/office/service-day";
import { hungNhuong, openDesk, pinOfTham } from "./desk";
import { helpOne, type HelpDesk } from "./one-turn";

const people = [
  { name: "Chị Liên", organisation: "womens-union" },
  { name: "Anh Khôi", organisation: "youth-union" },
  { name: "Bác Đào", organisation: "veterans-association" },
  { name: "Em Phúc", organisation: "youth-union" },
  { name: "Cô Hạnh", organisation: undefined },
];
const hamletNames = ["Ấp 1", "Ấp 2", "Ấp Chợ"];

interface Months {
  seed: number;
  /** The first and the last day anybody comes. */
  from: string;
  to: string;
}

/** The same chances for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * An office at work from one day to another, every line written by the product's own verbs: people who ask, wait, are
 * helped or give up, visits and help told afterwards, shifts, duties, training, and a day without power. The same seed
 * gives the same lines.
 */
export async function monthsOfHelp({ seed, from, to }: Months) {
  const desk = await openDesk();
  desk.clock.now = instantIn(from, "06:00");
  const opened = await openOffice(desk, hungNhuong, pinOfTham);
  if ("refused" in opened) throw new Error(opened.refused);
  const { lead } = opened;
  const office = (await desk.journal.things("office"))[0]!.id;
  await addHamlets(desk, { office, unit: "", names: hamletNames, known: [] }, lead);
  const units = await desk.journal.things("unit");
  const lines = people.map(({ name, organisation }, nth) => ({
    name,
    role: "volunteer" as const,
    organisation,
    hamlet: units[nth % units.length]!.id,
  }));
  const arrived = await importMembers(desk, { office, unit: "", lines, makePin: () => "551947" }, lead);
  if ("refused" in arrived) throw new Error(arrived.refused);
  const members = arrived.map(({ member }) => member);
  const at: HelpDesk = { desk, lead, office, members, hamlets: units.map(({ id }) => id), chance: chances(seed) };
  for (let day = from; day <= to; day = dayLater(day, 1)) await workOn(at, day);
  return { desk, lead, office, members };
}

const isSunday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
const isMonday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;

async function workOn(at: HelpDesk, day: string): Promise<void> {
  if (isSunday(day)) return;
  at.desk.clock.now = instantIn(day, "07:00");
  await shiftOf(at, day);
  const many = isMonday(day) ? 9 : 5;
  at.desk.clock.now = instantIn(day, "07:35");
  for (let nth = 0; nth < many; nth += 1) await helpOne(at, day);
  if (at.chance() < 0.4) await goOut(at, day);
  if (at.chance() < 0.1) await onPaper(at, day);
  if (isMonday(day)) await learnAndDo(at, day);
}

const pick = <T>(at: HelpDesk, some: readonly T[]): T => some[Math.floor(at.chance() * some.length)]!;

async function shiftOf({ desk, lead, office, members }: HelpDesk, day: string): Promise<void> {
  const member = members[day.charCodeAt(9) % members.length]!;
  await planShifts(desk, [{ office, member, day, from: "07:30", to: "11:00" }], lead);
  const shift = (await desk.journal.things("shift")).find((one) => one.day === day)!;
  await confirmHours(desk, shift.id, { by: lead, minutes: 200 });
}

async function goOut(at: HelpDesk, day: string): Promise<void> {
  const member = pick(at, at.members);
  const told = { office: at.office, member, day, minutes: 90, hamlet: pick(at, at.hamlets) };
  const withHelp = {
    ...told,
    topic: pick(at, topics),
    alone: Math.floor(at.chance() * 5),
    forThem: Math.floor(at.chance() * 3),
  };
  const helped = await tellOuting(at.desk, { type: "field-help-given", data: withHelp }, member);
  await tellOuting(at.desk, { type: "outreach-done", data: { ...told, reached: 12 } }, member);
  if (at.chance() < 0.2 && "outing" in helped) await withdrawOuting(at.desk, helped.outing, member);
}

async function onPaper(at: HelpDesk, day: string): Promise<void> {
  const helper = pick(at, at.members);
  await enterPaper(at.desk, { day, n: 1, topic: "health", helper, outcome: "done-for-them" });
  await enterPaper(at.desk, { day, n: 2, helper, outcome: "did-it-alone" });
}

async function learnAndDo(at: HelpDesk, day: string): Promise<void> {
  const { desk, lead, office } = at;
  const member = pick(at, at.members);
  await describeMember(desk, member, { by: lead, fact: { type: "topic-passed", data: { topic: pick(at, topics) } } });
  await assignDuty(desk, { office, members: [member], what: "put-up-posters", count: 4, due: day }, lead);
  const duty = (await desk.journal.things("duty")).find((one) => one.member === member && one.due === day)!;
  await finishDuty(desk, duty.id, { by: member, count: 4, proof: "đã dán ở chợ" });
}
