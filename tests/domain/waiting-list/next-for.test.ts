import { expect, test } from "vitest";
import type { Member } from "../../../src/domain/team/member";
import { groupOffers } from "../../../src/domain/waiting-list/group-offers";
import { listFor } from "../../../src/domain/waiting-list/next-for";
import { morning, office, phuc, stuckAtThePhoto, tham, waitingSince } from "../../cast/requests";

const minute = 60_000;
const atWork = { state: "at-work", desk: "Bàn 1", since: morning } as const;
const lead: Member = { id: tham, version: 1, office, role: "lead", work: atWork };
const forPapers: Member = { id: phuc, version: 1, office, role: "volunteer", topics: ["papers"], work: atWork };
const forPhones: Member = { id: "thu", version: 1, office, role: "volunteer", topics: ["phone"], work: atWork };

const papers = { ...waitingSince(0, "A-001"), topic: "papers" as const };
const phone = { ...waitingSince(1, "A-002"), topic: "phone" as const };
const general = waitingSince(2, "A-003");
const all = [papers, phone, general];

const looking = (member: Member, more: { team?: Member[]; after?: number } = {}) => ({
  member,
  team: more.team ?? [lead, forPapers, forPhones],
  now: morning + (more.after ?? 5) * minute,
  offerAllAfterMinutes: 10,
});

test("a volunteer is given the topics they are trained for, and general questions; the others stay in sight", () => {
  expect(listFor(all, looking(forPapers))).toEqual({ mine: [papers, general], others: [phone] });
});

test("whoever has no topics set is given everything", () => {
  expect(listFor(all, looking(lead)).mine).toEqual(all);
});

test("a topic nobody at work is trained for is offered to all after the office's patience", () => {
  const team = [forPapers, { ...forPhones, work: { ...atWork, state: "on-break" as const } }];
  expect(listFor(all, looking(forPapers, { team, after: 9 })).mine).toEqual([papers, general]);
  expect(listFor(all, looking(forPapers, { team, after: 11 })).mine).toEqual(all);
});

test("somebody who forgot to leave yesterday is not at work this morning", () => {
  const team = [forPapers, { ...forPhones, work: { ...atWork, since: morning - 24 * 60 * minute } }];
  expect(listFor(all, looking(forPapers, { team, after: 11 })).mine).toEqual(all);
});

test("a request in Khmer goes to whoever speaks it", () => {
  const khmer = { ...general, language: "km" as const };
  const speaker: Member = { ...forPapers, languages: ["km"] };
  expect(listFor([khmer], looking(forPapers, { team: [forPapers, speaker] })).mine).toEqual([]);
  expect(listFor([khmer], looking(speaker)).mine).toEqual([khmer]);
});

test("a request handed to me comes first, and is not given to others while I am at work", () => {
  const handed = { ...general, meantFor: { to: phuc, by: tham, at: morning } };
  expect(listFor([papers, handed], looking(forPapers)).mine).toEqual([handed, papers]);
  expect(listFor([handed], looking(forPhones))).toEqual({ mine: [], others: [handed] });
  expect(listFor([handed], looking(forPhones, { after: 11 })).mine).toEqual([handed]);
});

test("a request handed up waits for any lead", () => {
  const handed = { ...general, meantFor: { to: "lead", by: phuc, at: morning } };
  expect(listFor([handed], looking(lead)).mine).toEqual([handed]);
  expect(listFor([handed], looking(forPapers)).mine).toEqual([]);
  expect(listFor([handed], looking(forPapers, { team: [forPapers] })).mine).toEqual([handed]);
});

test("three who wait on the same step may be helped together, two may not", () => {
  const stuck = ["A-001", "A-002", "A-003"].map((number, at) => ({
    ...waitingSince(at, number),
    from: stuckAtThePhoto,
  }));
  expect(groupOffers([...stuck.slice(0, 2), general])).toEqual([]);
  const { guide, step, stepNumber } = stuckAtThePhoto;
  expect(groupOffers([...stuck, general])).toEqual([{ guide, step, stepNumber, requests: stuck }]);
});

test("where training is required who has not passed is offered a topic past the wait, and where it is strict never", () => {
  const passed: Member = { ...lead, passed: { papers: morning } };
  const handed = { ...papers, meantFor: { to: phuc, by: tham, at: morning } };
  const alone = { team: [forPapers], after: 11 };
  const gate = (more: object) => ({ ...looking(forPapers, alone), trainingGate: true, ...more });
  expect(listFor([papers], { ...gate({}), team: [forPapers, passed] }).mine).toEqual([]);
  expect(listFor([papers], gate({})).mine).toEqual([papers]);
  expect(listFor([papers], gate({ strictTraining: true }))).toEqual({ mine: [], others: [papers] });
  expect(listFor([handed], gate({ strictTraining: true }))).toEqual({ mine: [], others: [handed] });
  expect(listFor([general], gate({ strictTraining: true })).mine).toEqual([general]);
});
