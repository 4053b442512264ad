import { board as vietnamese, type BoardWords } from "../vi/board";

export const board: BoardWords = {
  invite: "សូមអញ្ជើញលេខ",
  to: (counter) => `អញ្ជើញទៅ ${counter}`,
  again: (times) => `ហៅលើកទី ${times}`,
  before: "ទើបហៅ",
  nobodyYet: "ថ្ងៃនេះមិនទាន់ហៅលេខណាទេ",
  waiting: (n) => (n === 0 ? "មិនទាន់មានអ្នករង់ចាំ" : `កំពុងរង់ចាំ៖ ${n} នាក់`),
  ofDay: (day) => `លេខថ្ងៃ ${day}`,
  safety: "ជួយឥតគិតថ្លៃ។ នៅទីនេះ គ្មានអ្នកណាសួរពាក្យសម្ងាត់ ឬលេខកូដរបស់បងប្អូនទេ។",
  hoursToday: (spans) => `ថ្ងៃនេះបើក ${spans}`,
  openUntil: (time) => `កំពុងបើក ដល់ម៉ោង ${time}`,
  closed: "ស្ថានីយបិទហើយ",
  closedUntil: (day, time) => `បិទហើយ។ បើកវិញ${day} ម៉ោង ${time}`,
  onBreak: (time) => `កំពុងសម្រាក។ ថ្ងៃនេះបើកវិញម៉ោង ${time}`,
  today: "ថ្ងៃនេះ",
  sound: "ចុចដើម្បីបើកសំឡេងហៅលេខ",
  home: "រៀនឡើងវិញនៅផ្ទះ",
  homeHow: "ស្កេនដោយកាមេរ៉ាទូរស័ព្ទ មិនអស់ប្រាក់ទេ។",
  homeCode: "កូដ QR ទៅមេរៀននៅផ្ទះ",
  noticesTitle: "ពាក្យផ្តាំរបស់ស្ថានីយ",
  hoursTitle: "ម៉ោងបើកថ្ងៃនេះ",
  noOffice: "ម៉ាស៊ីននេះមិនទាន់បើកស្ថានីយ",
  digits: ["សូន្យ", "មួយ", "ពីរ", "បី", "បួន", "ប្រាំ", "ប្រាំមួយ", "ប្រាំពីរ", "ប្រាំបី", "ប្រាំបួន"],
  spoken: (number, counter, day) =>
    `សូមអញ្ជើញលេខ ${number}${day ? ` លេខថ្ងៃ ${day}` : ""}។${counter && ` ទៅ ${counter}។`}`,
  // A lead reads these, and leads read Vietnamese.
  recording: vietnamese.recording,
};
