/** What the home pages say around a guide, in one language. */
export interface HomeWords {
  lang: "vi" | "en";
  locale: string;
  brand: string;
  steps: (count: number) => string;
  lastChecked: string;
  free: string;
  late: string;
  bring: string;
  care: string;
  stepByStep: string;
  toEachStep: string;
  drawn: string;
  sources: string;
  unsure: string;
  /** The role that checked, and the day already marked up. */
  checked: (by: string, day: string) => string;
  others: string;
  harm: string;
  slip: string;
  tapped: (label: string) => string;
  help: { title: string; go: string; office: string; meet: string; call: string; free: string };
  otherLanguage: string;
  list: { title: string; lead: string; find: string; none: string; description: string };
}

const vi: HomeWords = {
  lang: "vi",
  locale: "vi_VN",
  brand: "Trạm Số",
  steps: (count) => `${count} bước`,
  lastChecked: "kiểm lần cuối",
  free: "miễn phí",
  late: "Bài này đã lâu chưa kiểm lại. Chữ trên máy có thể đã đổi: bà con ra xã hỏi lại cho chắc.",
  bring: "Chuẩn bị sẵn",
  care: "Coi chừng bị lừa.",
  stepByStep: "Làm từng bước",
  toEachStep: "Tới từng bước",
  drawn: "Hình dưới đây là hình vẽ để tập. Chữ trên máy bà con có thể hơi khác.",
  sources: "Lấy từ đâu",
  unsure: " (chưa đối chiếu văn bản)",
  checked: (by, day) => `${by} kiểm lần cuối ${day}. Trang này không hỏi tên, không theo dõi ai.`,
  others: "Xem các bài khác",
  harm: "Nguy hiểm",
  slip: "Hay nhầm",
  tapped: (label) => ` chạm “${label}”`,
  help: {
    title: "Cần người giúp?",
    go: "Bà con ra ",
    office: "Ủy ban nhân dân xã",
    meet: ", gặp tổ công nghệ số cộng đồng.",
    call: "Điện thoại:",
    free: "Có người ngồi cạnh chỉ từng bước. <b>Giúp miễn phí.</b>",
  },
  otherLanguage: "Tiếng Việt",
  list: {
    title: "Các bài mang về nhà",
    lead: "Chạm vào bài bà con muốn làm. Đọc và làm theo từng bước.",
    find: "Tìm bài. Gõ vài chữ, không cần dấu.",
    none: "Chưa thấy bài nào. Bà con thử gõ chữ khác.",
    description: "Hướng dẫn làm việc trên mạng, từng bước có hình, chữ lớn, miễn phí.",
  },
};

const en: HomeWords = {
  lang: "en",
  locale: "en_US",
  brand: "Trạm Số",
  steps: (count) => `${count} steps`,
  lastChecked: "last checked",
  free: "free of charge",
  late: "This guide was not checked for a long time. Buttons may have changed: ask at the commune office to be sure.",
  bring: "Have ready",
  care: "Beware of scams.",
  stepByStep: "Step by step",
  toEachStep: "To each step",
  drawn:
    "The pictures are drawn for practice, with the Vietnamese words of the real screens. Yours may differ a little.",
  sources: "Sources (in Vietnamese)",
  unsure: " (not compared with a document)",
  checked: (by, day) => `Last checked ${day} by ${by}. This page asks no name and follows nobody.`,
  others: "Other guides",
  harm: "Dangerous",
  slip: "Often mistaken",
  tapped: (label) => ` tapping “${label}”`,
  help: {
    title: "Need somebody to help?",
    go: "Go to ",
    office: "the People's Committee of your commune",
    meet: " and ask for the community digital team.",
    call: "Telephone:",
    free: "Somebody sits beside you and shows each step. <b>Free of charge.</b>",
  },
  otherLanguage: "English",
  list: {
    title: "Guides to take home",
    lead: "Tap what you want to do. Read and follow each step.",
    find: "Find a guide. Type a few letters.",
    none: "Nothing found yet. Try other words.",
    description: "How to do things online, step by step with pictures, in large letters, free of charge.",
  },
};

export const homeWords = { vi, en };
