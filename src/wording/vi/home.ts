import { drawing } from "./drawing";

/** What the home pages say around a guide. */
export const home = {
  brand: "Trạm Số",
  steps: (count: number) => `${count} bước`,
  lastChecked: "kiểm lần cuối",
  free: "miễn phí",
  late: "Bài này đã lâu chưa kiểm lại. Chữ trên máy có thể đã đổi: bà con ra xã hỏi lại cho chắc.",
  bring: "Chuẩn bị sẵn",
  care: "Coi chừng bị lừa.",
  stepByStep: "Làm từng bước",
  toEachStep: "Tới từng bước",
  drawn: "Hình dưới đây là hình vẽ để tập. Chữ trên máy bà con có thể hơi khác.",
  picture: drawing.says,
  sources: "Lấy từ đâu",
  unsure: " (chưa đối chiếu văn bản)",
  /** The role that checked, and the day already marked up. */
  checked: (by: string, day: string) => `${by} kiểm lần cuối ${day}. Trang này không hỏi tên, không theo dõi ai.`,
  others: "Xem các bài khác",
  harm: "Nguy hiểm",
  slip: "Hay nhầm",
  tapped: (label: string) => ` chạm “${label}”`,
  help: {
    title: "Cần người giúp?",
    go: "Bà con ra ",
    office: "Ủy ban nhân dân xã",
    meet: ", gặp tổ công nghệ số cộng đồng.",
    call: "Điện thoại:",
    free: "Có người ngồi cạnh chỉ từng bước. <b>Giúp miễn phí.</b>",
  },
  list: {
    inThisLanguage: "Bằng tiếng Việt",
    title: "Các bài mang về nhà",
    lead: "Chạm vào bài bà con muốn làm. Đọc và làm theo từng bước.",
    find: "Tìm bài. Gõ vài chữ, không cần dấu.",
    none: "Chưa thấy bài nào. Bà con thử gõ chữ khác.",
    description: "Hướng dẫn làm việc trên mạng, từng bước có hình, chữ lớn, miễn phí.",
  },
  /** What the page's script says; the page carries it, "#" stands for the step or the day. */
  script: {
    larger: "Chữ to",
    listen: "Nghe",
    stop: "Dừng",
    share: "Gửi người nhà",
    goOn: "Bà con dừng ở bước #. Chạm để xem tiếp.",
    goOnLater: "Bà con dừng ở bước # hôm trước. Chạm để xem tiếp.",
    done: "Tôi làm được rồi",
    well: "Giỏi quá!",
    doneOn: "Bà con đã tự làm được ngày #.",
  },
};

export type HomeWords = typeof home;
