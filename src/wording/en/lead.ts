import type { LeadWords } from "../vi/lead";

const people = (names: string, n: number): string => `${names}${n > 3 ? ` and ${n - 3} more` : ""}`;

/** English for vi/lead.ts. */
export const lead: LeadWords = {
  groups: {
    tomorrow: "Will go wrong soon",
    word: "Somebody needs a word",
    rest: "Other work of the team",
  },
  strip: {
    title: "The waiting list now",
    waiting: (n) => `${n} waiting`,
    past: (limit, numbers, more) =>
      `Waiting more than ${limit} minutes: ${numbers.join(", ")}${more ? ` and ${more} more` : ""}`,
    silent: (counter, minutes) => `${counter} called nobody for ${minutes} minutes`,
    open: "To the waiting list",
  },
  news: {
    title: (day) => `Since ${day}`,
    asked: (n, before) => {
      if (!before) return `${n} people came for help`;
      if (n === before.asked) return `${n} people came for help, as many as on ${before.day}`;
      const [how, more] = n > before.asked ? ["more", n - before.asked] : ["fewer", before.asked - n];
      return `${n} people came for help, ${more} ${how} than on ${before.day}`;
    },
    helped: (alone, forThem) => `${alone} did it alone, ${forThem} done for them`,
    report: "Report of that day",
    done: (who, what) => `${who} has done: ${what}`,
    passed: (who, topic) => `${who} passed the training: ${topic}`,
    more: (n) => `and ${n} more`,
    helpedAway: (n) => `${n} helped in the hamlets`,
    reached: (n) => `${n} people reached by outreach`,
    alarms: (n) => `${n} reported that somebody asked for a code or money`,
    none: "Nothing new.",
  },
  needs: {
    guides: ({ title, day, isOver, more }) =>
      `The guide “${title}” ${isOver ? "ran out on" : "runs out on"} ${day}${more ? `, and ${more} more are to be checked` : ""}`,
    tellings: (_reader, guides) =>
      `${guides} guides were not read by anybody who speaks their language. Ask a member who does`,
    backup: (days) => `No backup for ${days} days. What came since would be lost with the tablet`,
    noBackup: "No backup was ever made. All would be lost with the tablet",
    cards: (names, n) => `The key card of ${people(names, n)} opens nothing any more: the PIN is another one since`,
    soon: (minutes, share, promised) =>
      `This week ${share} waited less than ${minutes} minutes; ${promised} were promised`,
    alone: (share, promised) => `This week ${share} did it alone; ${promised} were promised`,
    doneForThem: (who, topic, times) =>
      `${who} did it for people ${times} times in a week: ${topic}. Offer them a guide to practise`,
    acts: {
      backup: "Back up",
      cards: "Make a new card",
      report: "See the busy hours",
      practise: "Offer practice",
    },
  },
  later: {
    open: "Later",
    openOf: (what) => `Later: ${what}`,
    until: "Tell me again on which day?",
    tomorrow: (day) => `Tomorrow, ${day}`,
    calendar: "Another day",
    list: (n) => `Put off: ${n}`,
    due: (day) => `again on ${day}`,
    back: "Tell me now",
    backOf: (what) => `Tell me now: ${what}`,
  },
};
