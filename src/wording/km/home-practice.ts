import type { HomePracticeWords } from "../vi/home-practice";

export const homePractice: HomePracticeWords = {
  offer: "សាកធ្វើលើទូរស័ព្ទនេះ (ភាសាវៀតណាម)",
  about: "ជាលំហាត់ មិនដាក់ពិតទេ។ មិនផ្ញើអ្វីចេញទេ។ លើកក្រោយ គ្មានបណ្តាញក៏ធ្វើបាន។",
  title: "សាកធ្វើនៅផ្ទះ",
  opening: "លំហាត់កំពុងបើក។ បើយូរពេក សូមមើលបណ្តាញ រួចបើកទំព័រនេះម្តងទៀត។",
  all: "មើលមេរៀនទាំងអស់",
  read: "អានមេរៀន",
  ask: "សុំឱ្យគេបង្ហាញ",
  whoIsIt: "ឈ្មោះ និងលេខរបស់គាត់",
};
