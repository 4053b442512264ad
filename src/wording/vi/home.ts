import { drawing } from "./drawing";
import { homePractice } from "./home-practice";
import { homeDays, homePracticeEnd } from "./home-practice-end";

/** What the home pages say around a guide. */
export const home = {
  brand: "Trạm Số",
  steps: (count: number) => `${count} bước`,
  lastChecked: "kiểm lần cuối",
  free: "miễn phí",
  late: "Bài này đã lâu chưa kiểm lại. Chữ trên máy có thể đã đổi: bà con ra xã hỏi lại cho chắc.",
  bring: "Chuẩn bị sẵn",
  asked: { cost: "Tốn bao nhiêu", time: "Bao lâu", where: "Ở đâu" },
  care: "Coi chừng bị lừa.",
  stepByStep: "Làm từng bước",
  toEachStep: "Tới từng bước",
  drawn: "Hình dưới đây là hình vẽ để tập. Chữ trên máy bà con có thể hơi khác.",
  picture: drawing.says,
  sources: "Lấy từ đâu",
  /** Behind a source that an office saw for itself; the day is already marked up. */
  confirmed: (day: string) => ` (cán bộ coi tận nơi ${day})`,
  /** The role that checked, and the day already marked up. */
  checked: (by: string, day: string) => `${by} kiểm lần cuối ${day}. Trang này không hỏi tên, không theo dõi ai.`,
  others: "Xem các bài khác",
  practice: homePractice,
  practiceEnd: homePracticeEnd,
  /** How a guide is done with what a house has: one telephone, or two. */
  atHome: {
    title: "Làm ở nhà",
    one: "Một điện thoại",
    oneHow: "Làm thử ở đây cho quen tay, rồi mở ứng dụng thật. Quên bước nào thì quay lại trang này.",
    two: "Hai điện thoại",
    twoHow: "Máy này để mở bài, máy kia làm thật.",
    scan: "Bước quét mã: mã nằm trên giấy hay máy khác. Máy không tự quét màn hình của nó.",
  },
  /** The code that is said at the counter. */
  codeOfStep: (code: string) => `Mã hỏi ở xã: <b>${code}</b>`,
  harm: "Nguy hiểm",
  slip: "Hay nhầm",
  tapped: (label: string) => ` chạm “${label}”`,
  help: {
    title: "Cần người giúp?",
    go: "Bà con ra ",
    office: "Ủy ban nhân dân xã",
    meet: ", gặp tổ công nghệ số cộng đồng.",
    call: "Điện thoại:",
    hours: "Giờ làm việc:",
    days: homeDays,
    codes: "Kẹt ở bước nào, bà con đọc mã ở cuối bước đó. Máy ở xã mở đúng bước ấy.",
    free: "Có người ngồi cạnh chỉ từng bước. <b>Giúp miễn phí.</b>",
  },
  list: {
    title: "Các bài mang về nhà",
    lead: "Chạm vào bài bà con muốn làm. Đọc và làm theo từng bước.",
    find: "Tìm bài. Gõ vài chữ, không cần dấu.",
    none: "Chưa thấy bài nào. Bà con thử gõ chữ khác.",
    description: "Hướng dẫn làm việc trên mạng, từng bước có hình, chữ lớn, miễn phí.",
  },
  missing: {
    title: "Không thấy bài này",
    lead: "Có thể địa chỉ gõ thiếu một chữ. Bà con xem lại mã in cạnh hình vuông, viết bằng chữ in hoa, như DVC1.",
    go: "Xem tất cả các bài",
    description: "Địa chỉ này không có bài nào.",
  },
  offline: {
    title: "Máy đang không có mạng",
    lead: "Bài này chưa mở lần nào nên chưa có trong máy. Bà con bật Wi-Fi hoặc dữ liệu di động rồi mở lại. Bài đã đọc rồi thì không có mạng vẫn đọc được.",
    go: "Xem các bài đã có trong máy",
    description: "Trang hiện ra khi điện thoại không có mạng.",
  },
  /** What the page's script says; the page carries it, "#" stands for the step or the day. */
  script: {
    larger: "Chữ to",
    listen: "Nghe",
    stop: "Dừng",
    share: "Gửi người nhà",
    practise: "Làm thử",
    goOn: "Bà con dừng ở bước #. Chạm để xem tiếp.",
    goOnLater: "Bà con dừng ở bước # hôm trước. Chạm để xem tiếp.",
    done: "Tôi làm được rồi",
    well: "Giỏi quá!",
    doneOn: "Bà con đã tự làm được ngày #.",
  },
};

export type HomeWords = typeof home;
