import type { EventData, EventType, JournalEvent } from "../../src/domain/event";
import { counterTablet, firstNumber, morning, office, phuc, stuckAtThePhoto, tham, today } from "../cast/requests";

const hex = "0a".repeat(32);

/** Every type of event with every field it may have: a field or a type that has no schema does not compile here. */
export const everything: { [T in EventType]: EventData[T] } = {
  "office-opened": { name: "Xã Hưng Nhượng", sample: false },
  "office-settings-changed": {
    name: "Xã Hưng Nhượng",
    publicAddress: "https://tramso.example.vn",
    idleAfterSeconds: 90,
    phone: "02753822123",
    hotlines: [{ name: "Công an xã", number: "0275 3822 124" }],
    desks: ["Bàn 1"],
    hamlets: ["Ấp Mẫu"],
    priorityClasses: [{ id: "elderly", name: "", minutes: 20, basis: "quy chế" }],
    hours: {
      week: [[{ from: "07:30", to: "11:30" }], [], [], [], [], [], []],
      closures: [{ from: "2027-02-05", to: "2027-02-12", name: "Tết" }],
    },
    softLimitMinutes: 25,
    longWaits: { here: 20, appointment: 60, "call-back": 120, "home-visit": 240 },
    offerAllAfterMinutes: 12,
    requestsAnHour: 40,
    atClosing: "not-reached",
    contactDays: 20,
    notices: ["Chiều nay nghỉ"],
    unit: "28846",
    terms: { team: "Tổ số", office: "Trạm", levels: [{ kind: "hamlet", name: "ấp" }] },
    organisations: [{ id: "youth-union", name: "Đoàn" }],
    minimum: { members: 5, leads: 1, organisations: [{ id: "youth-union", least: 1 }] },
    promise: { minutes: 15, soon: 80, alone: 60 },
    goals: [{ unit: "h1", eachMonth: 10 }],
    trainingGate: true,
    strictTraining: false,
    machineVoice: false,
    confirmedTellings: true,
  },
  "office-shared": { keys: [{ tablet: counterTablet, key: "{}" }], nkey: "UA" },
  "tablet-enrolled": { office, letter: "A", key: "{}", nkey: "UA" },
  "tablet-key-renewed": { key: "{new}" },
  "letter-given": { tablet: counterTablet },
  "backup-made": {},
  "tablet-role-chosen": { role: "board" },
  "requests-let-through": {},
  "tablet-retired": {},
  "device-enrolled": { office, kind: "phone", key: "{}", member: phuc, nkey: "UB" },
  "device-retired": {},
  "member-joined": { office, role: "volunteer" },
  "member-skills-set": { topics: ["papers"], languages: ["vi", "km"] },
  "member-card-chosen": { picture: "lotus" },
  "member-described": { role: "lead", organisation: "womens-union", team: "t1", hamlet: "h1" },
  "member-left": {},
  "member-returned": {},
  "member-let-in": {},
  "member-pin-given": {},
  "member-pin-chosen": { proof: "first-pin" },
  "guide-practised": { guide: "DVC1", version: 2 },
  "topic-passed": { topic: "papers" },
  "topic-reopened": { topic: "papers" },
  "need-put-off": { need: "late-duty/d1", until: "2026-12-01" },
  "work-started": { desk: "Bàn 1" },
  "break-taken": {},
  "work-ended": {},
  "help-asked": {
    office,
    day: today,
    number: "A-001",
    place: morning,
    from: stuckAtThePhoto,
    topic: "papers",
    language: "km",
    dueOn: today,
    meantFor: tham,
    follows: firstNumber,
    onPaper: true,
    dayUnsure: true,
  },
  "request-called": { desk: "Bàn 1", after: morning + 1, untrained: true },
  "request-recalled": { after: morning + 2 },
  "request-missed": {},
  "request-held": {},
  "request-rejoined": {},
  "request-taken": { untrained: true, alone: true },
  "request-taken-over": { untrained: true, alone: true },
  "request-returned": {},
  "request-handed-over": { to: "lead" },
  "request-postponed": { until: "2026-11-26", meantFor: phuc },
  "request-prioritised": { minutes: 20 },
  "request-moved-up": { place: morning - 5 },
  "way-chosen": { way: "home-visit", hamlet: "Ấp Mẫu", time: "morning" },
  "request-joined-group": { group: "g1", untrained: true },
  "request-closed": { outcome: "done-for-them" },
  "request-reopened": {},
  "outcome-corrected": { outcome: "did-it-alone" },
  "request-withdrawn": {},
  "step-repeated-alone": {},
  "feedback-given": { face: "good" },
  "alarm-raised": {},
  "alarm-withdrawn": {},
  "alarm-answered": {},
  "contact-left": { tablet: counterTablet },
  "contact-ended": {},
  "group-opened": { office, guide: "DVC1", step: "photograph-the-paper", stepNumber: 5 },
  "unit-added": { office, name: "Ấp Mẫu", kind: "hamlet", parent: "28846", from: "2026-01-01" },
  "unit-renamed": { name: "Ấp Mới" },
  "unit-moved": { on: "2026-07-01", parent: "28847" },
  "unit-ended": { on: "2026-12-01", into: ["h2"] },
  "team-formed": { office, name: "Tổ 1", unit: "h1", from: "2026-01-01" },
  "team-renamed": { name: "Tổ Một" },
  "team-minimum-set": { minimum: { members: 4, leads: 1, organisations: [] } },
  "team-ended": { on: "2026-12-01" },
  "duty-assigned": {
    office,
    member: tham,
    what: "put-up-posters",
    count: 6,
    due: "2026-11-30",
    every: "month",
    where: "h1",
    guide: "DVC1",
  },
  "duty-accepted": {},
  "duty-declined": {},
  "duty-reassigned": { member: phuc },
  "duty-reminded": {},
  "duty-done": { due: "2026-11-30", count: 6, on: "2026-11-29" },
  "duty-ended": {},
  "shift-planned": { office, member: tham, day: today, from: "07:30", to: "11:00" },
  "shift-offered": {},
  "shift-kept": {},
  "shift-swapped": { member: phuc },
  "shift-cancelled": {},
  "hours-entered": { minutes: 180 },
  "hours-confirmed": { minutes: 200 },
  "field-help-given": {
    office,
    member: tham,
    day: today,
    minutes: 60,
    hamlet: "h1",
    topic: "papers",
    alone: 2,
    forThem: 1,
  },
  "outreach-done": { office, member: tham, day: today, minutes: 45, hamlet: "h1", topic: "health", reached: 12 },
  "outing-withdrawn": {},
  "guide-checked": {
    office,
    guide: "DVC1",
    guideVersion: 2,
    on: "2026-11-29",
    device: "Samsung A15",
    app: "VNeID 2.2.1",
    facts: ["0a1b2c3d"],
    otherFacts: ["4e5f6071"],
    otherSteps: ["photograph-the-paper"],
  },
  "guide-signed": { office, guide: "DVC1", guideVersion: 3, text: hex, words: "w", writers: [tham] },
  "guide-taken": { office, guide: "B", guideVersion: 2, text: hex, words: "w", from: { office, name: "O", mark: "" } },
  "guide-withdrawn": {},
};

const types = Object.keys(everything) as EventType[];
const isOf = (kinds: RegExp) => types.filter((type) => kinds.test(type));

const requestTypes = isOf(/^(help-asked|request-|way-chosen|outcome-|step-|feedback-|alarm-|contact-)/).filter(
  (type) => type !== "requests-let-through",
);
const families: Record<string, EventType[]> = {
  office: isOf(/^office-/),
  tablet: isOf(/^(tablet-|backup-|requests-let)/),
  member: isOf(/^(member-|guide-practised|topic-|work-|break-|need-)/),
  letter: isOf(/^letter-/),
  device: isOf(/^device-/),
  group: isOf(/^group-/),
  unit: isOf(/^unit-/),
  team: isOf(/^team-/),
  duty: isOf(/^duty-/),
  shift: isOf(/^shift-|^hours-/),
  check: isOf(/^guide-checked$/),
  guide: isOf(/^guide-(signed|taken|withdrawn)$/),
  outing: isOf(/^(field-|outreach-|outing-)/),
};

function line(about: string, version: number, type: EventType, more: { by?: string; data?: object } = {}) {
  const by = more.by ?? (version % 3 ? tham : phuc);
  const data = more.data ?? everything[type];
  const at = morning + version * 60_000;
  return { about, version, type, at, by, tablet: counterTablet, data, signature: `${about}-${version}` };
}

/** What no release writes, and what a later one wrote, at the end of each life and between two known lines. */
const strange = (about: string, version: number) => [
  { ...line(about, version, "backup-made"), type: "eaten-by-the-cat" },
  { ...line(about, version + 1, "backup-made"), signature: 7 },
];

type Step = EventType | [EventType, object];
const bare = { office, day: today, place: morning };

/** Lives in the order people live them, so that every change of state happens at least once. */
const lives: Step[][] = [
  ["request-called", "request-recalled", "request-taken", ["request-closed", { outcome: "did-it-alone" }]],
  ["request-called", "request-missed", "request-rejoined", "request-called", "request-missed"],
  ["request-held", "request-taken", "request-taken-over", "request-handed-over", "request-taken"],
  ["way-chosen", "request-prioritised", "request-moved-up", "request-postponed", "request-withdrawn"],
  ["request-joined-group", "alarm-raised", "alarm-answered", "request-closed", "outcome-corrected"],
  ["request-taken", "request-closed", "step-repeated-alone", "feedback-given", "request-reopened", "request-returned"],
];

function lifeOf(steps: readonly Step[], nth: number) {
  const number = `A-${String(nth + 100)}`;
  const about = `request:${office}:${today}:${number}`;
  const asked = line(about, 1, "help-asked", { data: { ...bare, number } });
  return [
    asked,
    ...steps.map((step, at) => {
      const [type, data] = typeof step === "string" ? [step, everything[step]] : step;
      return line(about, at + 2, type, { data, by: tham });
    }),
    ...strange(about, steps.length + 2),
  ];
}

/** All types of a family about one thing, in an order that is turned by so many places. */
function turned(about: string, all: readonly EventType[], by: number) {
  const order = [...all.slice(by), ...all.slice(0, by)];
  const begun = line(about, 1, all[0]!);
  return [begun, ...order.map((type, at) => line(about, at + 2, type)), ...strange(about, order.length + 2)];
}

function everyOrder(kind: string, all: readonly EventType[]) {
  return all.flatMap((_, by) => {
    const number = `A-${String(by + 1).padStart(3, "0")}`;
    return turned(kind === "request" ? `request:${office}:${today}:${number}` : `${kind}:${by}`, all, by);
  });
}

/** A journal with every type of event in many orders, with void lines and those of a later release between. */
export const goldenLines = [
  ...lives.flatMap(lifeOf),
  ...everyOrder("request", requestTypes),
  ...Object.entries(families).flatMap(([kind, all]) => everyOrder(kind, all)),
  line("outing:o", 1, "outreach-done"),
  line("request:never-begun", 1, "request-taken"),
  { ...line(`request:${office}:${today}:A-900`, 1, "help-asked"), type: "help-asked-aloud" },
] as JournalEvent[];
