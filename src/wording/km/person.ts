import type { PersonWords } from "../vi/person";

export const person: PersonWords = {
  who: "Cô Tập",
  today: "ថ្ងៃនេះយើងដើរតួជា cô Tập នៅ Xã Bài Tập។",
  minutes: (n) => `ប្រហែល ${n} នាទី។`,
  more: "ត្រូវការអ្វី អស់ប៉ុន្មាន?",
  facts: {
    name: "ឈ្មោះ",
    commune: "កន្លែងរស់នៅ",
    number: "លេខអត្តសញ្ញាណ",
    phone: "ទូរស័ព្ទ",
    pin: "លេខ PIN ធនាគារ",
  },
  // What is typed on the practice phone, letter by letter.
  her: {
    name: "Nguyễn Thị Tập",
    commune: "Ấp Thử, Xã Bài Tập",
    number: "000 123 456 789",
    phone: "000 123 4567",
    pin: "2580",
  },
};
