import type { WelcomeWords } from "../vi/welcome";

export const welcome: WelcomeWords = {
  brand: "Trạm Số",
  notOpened: "ម៉ាស៊ីនសម្រាប់រៀនធ្វើកិច្ចការតាមអ៊ីនធឺណិត",
  askForHelp: "សុំជំនួយ",
  back: "ត្រឡប់ក្រោយ",
  home: "ទៅទំព័រដើម",
  header: {
    textSize: "ទំហំអក្សរ",
    sizes: { a: "អក្សរធម្មតា", "a-plus": "អក្សរធំ", "a-plus-plus": "អក្សរធំណាស់" },
    contrast: "អក្សរខ្មៅដិត",
    staff: "សម្រាប់អ្នកស្ម័គ្រចិត្ត",
  },
  welcome: {
    question: "សួស្តីបងប្អូន! ថ្ងៃនេះយើងរៀនអ្វី?",
    comfort: "ចុចលើរូបមួយ។ សាកធ្វើតាមចិត្ត កុំខ្លាចខុស។",
    topics: {
      papers: "ធ្វើឯកសារតាមអ៊ីនធឺណិត",
      identity: "អត្តសញ្ញាណ\u2060ប័ណ្ណ ក្នុងទូរស័ព្ទ",
      payments: "បង់ប្រាក់ដោយទូរស័ព្ទ",
      market: "ទិញលក់តាមអ៊ីនធឺណិត",
      health: "សុខភាព ធានារ៉ាប់រង",
      safety: "កុំឱ្យគេបោក",
      phone: "ប្រើទូរស័ព្ទ",
    },
    search: "រកកិច្ចការផ្សេង",
    myNumber: "លេខរបស់ខ្ញុំ",
    readAloud: "ស្តាប់អាន",
    waiting: (n) => (n === 0 ? "មិនទាន់មានអ្នករង់ចាំ" : `${n} នាក់កំពុងរង់ចាំ`),
  },
  trouble: {
    screenTitle: "ទំព័រនេះមានបញ្ហា",
    screen: "លេខដែលយករួច មិនបាត់ទេ។ សូមទៅទំព័រដើម រួចសាកម្តងទៀត។",
  },
};
