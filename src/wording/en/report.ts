import type { Earlier } from "../../domain/figures/earlier-period";
import type { Sentences } from "../../domain/figures/month-facts";
import type { Period, PeriodKind } from "../../domain/figures/period";
import type { ReportWords } from "../vi/report";

const months = ["January", "February", "March", "April", "May", "June", "July"].concat([
  "August",
  "September",
  "October",
  "November",
  "December",
]);
const monthOf = (day: string): string => months[Number(day.slice(5, 7)) - 1]!;
const dayMonth = (day: string): string => `${Number(day.slice(8))} ${monthOf(day)}`;

function name({ kind, from, to }: Period): string {
  const year = from.slice(0, 4);
  if (kind === "day") return `${dayMonth(from)} ${year}`;
  if (kind === "week") return `the week of ${dayMonth(from)} to ${dayMonth(to)} ${to.slice(0, 4)}`;
  return kind === "month" ? `${monthOf(from)} ${year}` : year;
}

const percent = (have: number, of: number): string => (of ? `${Math.round((have / of) * 1000) / 10}%` : "–");

const requests = (n: number): string => `${n} ${n === 1 ? "request" : "requests"}`;

const than = (now: number, earlier: Earlier, kind: PeriodKind): string => {
  if (earlier.kind === "first") return `the first ${kind} of the station`;
  if (earlier.kind === "unknown") return "";
  const then = earlier.kind === "whole" ? `the ${kind} before` : `the same days of the ${kind} before`;
  if (now === earlier.asked) return `as many as in ${then}`;
  return now > earlier.asked
    ? `${now - earlier.asked} more than in ${then}`
    : `${earlier.asked - now} fewer than in ${then}`;
};

const andThan = (...asked: Parameters<typeof than>): string => (than(...asked) ? `, ${than(...asked)}` : "");

const outings = (alone: number, forThem: number, reached: number): string =>
  [
    ...(alone + forThem ? [`helped ${alone + forThem} times more (${alone} alone, ${forThem} done for them)`] : []),
    ...(reached ? [`reached ${reached} people by outreach`] : []),
  ].join(" and ");

const sentences: Sentences = {
  "nobody-came": (fact) => `In ${name(fact.period)} nobody asked for help at ${fact.office}.`,
  "not-open-yet": (fact) => `In ${name(fact.period)} the station of ${fact.office} was not open yet.`,
  came: (fact) =>
    `In ${name(fact.period)}, ${fact.office} received ${requests(fact.asked)} for help${andThan(fact.asked, fact.earlier, fact.period.kind)}.`,
  ended: (fact) =>
    `${requests(fact.alone + fact.forThem)} ended with help: ${fact.alone} times the citizen did it alone (${percent(fact.alone, fact.alone + fact.forThem)}), ${fact.forThem} times it was done for them.`,
  learned: (fact) => `After help, citizens did the step once more alone ${fact.times} times.`,
  referred: (fact) => `${requests(fact.times)} went on to another place.`,
  lost: (fact) =>
    `${requests(fact.times)} got no help: nobody answered the call, the turn never came, or the citizen gave up.`,
  open: (fact) => `${requests(fact.times)} did not end yet: waiting, being helped, or given another day.`,
  waited: (fact) =>
    `Of ${fact.all} who waited at the station, ${fact.soon} waited less than 15 minutes (${percent(fact.soon, fact.all)})${fact.long ? `, ${fact.long} more than an hour` : ""}.`,
  "half-waited": ({ half, ninety }) =>
    `Half of the people waited no longer than ${half} minutes; nine of ten no longer than ${ninety} minutes.`,
  topics: (fact) => `Asked most: ${fact.topics.map(({ name: topic, times }) => `${topic} (${times})`).join(", ")}.`,
  away: (fact) => `Of those helped, ${fact.visits} were home visits and ${fact.calls} were calls.`,
  feedback: (fact) => `Citizens gave feedback ${fact.all} times, ${fact.good} of them happy.`,
  untrained: (fact) => `${requests(fact.times)} went to somebody who had not passed the training for it.`,
  alarms: (fact) => `${fact.times} times a citizen reported being asked for a code or money; the lead looks into each.`,
  organisations: (fact) =>
    `By organisation: ${fact.shares.map(({ name: organisation, times }) => `${organisation} ${times}`).join(", ")}.${fact.uneven ? " Most of the work falls on one organisation; it should be shared out." : ""}`,
  "told-away": ({ alone, forThem, reached }) => `Away from the station members ${outings(alone, forThem, reached)}.`,
  team: ({ now, dutiesDone }) =>
    now
      ? `The team has ${now.members} members. ${now.duty.have} of ${now.duty.of} have a duty, leads not counted; duties were done ${dutiesDone} times, ${now.late} are late.`
      : `The team did duties ${dutiesDone} times.`,
  training: (fact) => `${fact.passes} courses were passed.`,
};

export const report: ReportWords = {
  ends: {
    "did-it-alone": "Did it alone",
    "done-for-them": "Done for them",
    referred: "Sent elsewhere",
    "no-show": "No-show",
    "not-reached": "Not reached",
    withdrawn: "Withdrawn",
  },
  waits: {
    "under-5": "Under 5 minutes",
    "5-15": "5 to 15 minutes",
    "15-30": "15 to 30 minutes",
    "30-60": "30 to 60 minutes",
    "over-60": "Over an hour",
  },
  ways: { here: "At the station", group: "Small group", "call-back": "Call back", "home-visit": "Home visit" },
  faces: { good: "Good", fair: "Fair", poor: "Not good" },
  kinds: { day: "Day", week: "Week", month: "Month", year: "Year" },
  general: "General question",
  name,
  percent,
  sentences,
  part: ({ kind, from }) => (kind === "month" ? monthOf(from) : dayMonth(from)),
  title: "Report",
  heading: (period) => `Report for ${name(period)}`,
  which: "Period",
  earlier: "Earlier",
  later: "Later",
  paragraph: "In words",
  copy: "Copy these words",
  copied: "Copied.",
  notCopied: "Could not be copied. Press once more, or print the report.",
  print: "Print",
  csv: "Save CSV (opens in any spreadsheet)",
  excel: "Save Excel",
  savedAs: (file) => `${file} is among the downloads.`,
  saved: {
    office: "Office",
    place: "Unit",
    noPlace: "not chosen under Hamlets and teams",
    days: (from, to) => (from === to ? from : `${from} to ${to}`),
    madeAt: "Made at",
    value: "Number",
    of: "Out of",
  },
  asTable: "See the numbers",
  empty: "Nothing happened in this period.",
  sheet: (office) => `${office} – report`,
  tables: {
    parts: "Over time",
    ends: "Outcomes",
    waits: "Waiting times",
    topics: "What was asked",
    ways: "Ways of help",
    away: "Work away from the station, told afterwards",
    organisations: "Effort by organisation",
    training: "Training passed",
    helpers: "Who helped",
    hamlets: "Home visits by hamlet",
    feedback: "Feedback",
  },
  columns: { what: "Item", times: "Requests", asked: "Asked", other: "Other", all: "Total" },
  reached: "People reached by outreach",
  work: { organisation: "Organisation", duties: "Duties done", hours: "Hours", members: "Members" },
  workNote: "Turns of help at the station and in the hamlets. Outreach is none of them.",
  open: "Not ended yet",
  topicsNote: "All requests that ended, no-shows and withdrawn ones as well.",
  waitsNote: "Only those who waited at the station on their own day.",
  headline: {
    asked: "asked for help",
    alone: "did it alone",
    ofHelped: (alone, helped) => (helped ? `${percent(alone, helped)} of ${helped} helped` : "nobody was helped yet"),
    forThem: "done for them",
    soon: "waited less than 15 minutes",
    ofWaits: (all) => (all ? `of ${all} who waited at the station` : "nobody waited yet"),
    compared: than,
  },
};
