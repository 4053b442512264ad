import type { DevelopmentWords } from "../vi/development";

const hours = (minutes: number): string => String(Math.round(minutes / 6) / 10);

export const development: DevelopmentWords = {
  day: {
    title: "My day",
    none: "Nobody was helped yet today. There is no number to reach.",
    helped: (alone, forThem, other) =>
      [
        `${alone} did it alone`,
        ...(forThem ? [`${forThem} done for them`] : []),
        ...(other ? [`${other} sent elsewhere`] : []),
      ].join(", "),
    thanks: (n) => (n ? `${n} said it was good. Thank you for helping.` : "Thank you for helping."),
    learned: (n) => `${n} did the step once more alone after help.`,
    steps: "Helped at which steps",
    step: "Topic and step",
    at: (title, step) => `${title}, step ${step}`,
    alone: "Alone",
    forThem: "Done for them",
    other: "Other",
    noNames: "No names of citizens are kept.",
    practise: "Worth practising",
    whyForThem: (topic, n) => `${topic}: done for people ${n} times today.`,
    whyNotPassed: (topic) => `${topic}: helped with today, training not passed yet.`,
    begin: (topic) => `Practise ${topic}`,
    nothingToPractise: "Nothing needs more practice today.",
    hours: "Today's hours",
    noShift: "No shift was planned today. Work in the hamlets is told under Team → Today.",
    send: (minutes) => `Send ${hours(minutes)} hours to the lead`,
    sent: (minutes) => `${hours(minutes)} hours sent; the lead has to confirm them.`,
    confirmed: (minutes) => `The lead confirmed ${hours(minutes)} hours.`,
    otherHours: "Other hours",
    months: "My last months",
  },
  months: {
    title: (name) => `The last months of ${name}`,
    who: "Only this member and the lead can see it. Nobody is compared with anybody.",
    notYours: "This page is for that member and the lead.",
    table: "Month by month",
    month: "Month",
    alone: "Did it alone",
    forThem: "Done for them",
    share: "Share alone",
    hours: "Hours",
    duties: "Duties done",
    topics: "Helped most with",
    passed: "Training passed",
    topic: (topic, n) => `${topic} ${n}`,
    running: "not over yet",
    suggestions: "Suggestions",
    calm: "Nothing went down. Go on like this.",
    practise: "Open training",
    roster: "Open the roster",
    says: {
      "more-done-for-them": ({ from, to }, topic) =>
        `Last month ${to}% of the people did it alone, in the three months before ${from}%.${topic ? ` Most was done for them in ${topic}.` : ""} Practise together once more and let people tap themselves.`,
      "fewer-hours": ({ from, to }) =>
        `Last month ${hours(to)} hours, before that about ${hours(from)} a month. Ask whether they are busy, and plan shifts that fit.`,
      "no-help-given": () => "Nobody was helped last month. Ask how they are, and sit at the tablet together once.",
    },
  },
};
