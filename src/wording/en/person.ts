import type { PersonWords } from "../vi/person";

export const person: PersonWords = {
  who: "Cô Tập",
  today: "Today you are cô Tập, of Xã Bài Tập.",
  minutes: (n) => `About ${n} minutes.`,
  more: "What is needed, what does it cost?",
  facts: { name: "Name", commune: "Home", number: "ID number", phone: "Telephone", pin: "PIN at the bank" },
  her: {
    name: "Nguyễn Thị Tập",
    commune: "Ấp Thử, Xã Bài Tập",
    number: "000 123 456 789",
    phone: "000 123 4567",
    pin: "2580",
  },
};
