import type { HomePracticeWords } from "../vi/home-practice";

export const homePractice: HomePracticeWords = {
  offer: "Practise on this phone (in Vietnamese)",
  about: "Only an exercise: nothing is handed in and nothing is sent. Next time it opens without a network.",
  title: "Practise at home",
  opening: "The practice is being opened. If it takes long, look at the network and open this page again.",
  all: "All guides",
  read: "Read the guide",
  ask: "Ask somebody",
  whoIsIt: "Her name and numbers",
};
