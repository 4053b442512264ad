import type { Topic } from "../../domain/guide/guide";

const topics: Record<Topic, string> = {
  papers: "Làm giấy tờ trên mạng",
  identity: "Căn cước trên điện thoại",
  payments: "Trả tiền không tiền mặt",
  market: "Mua và bán trên mạng",
  health: "Sức khỏe, bảo hiểm",
  safety: "Tránh bị lừa",
  phone: "Dùng điện\u00a0thoại",
};

/** The words of the welcome and of its frame, fetched before the first paint: all others are fetched with their screens. */
export const welcome = {
  brand: "Trạm Số",
  notOpened: "Máy tập làm việc trên mạng",
  askForHelp: "Nhờ giúp",
  back: "Quay lại",
  home: "Về màn hình đầu",
  header: {
    textSize: "Cỡ chữ",
    sizes: { a: "Chữ vừa", "a-plus": "Chữ lớn", "a-plus-plus": "Chữ rất lớn" },
    contrast: "Chữ đen đậm",
    staff: "Dành cho tình nguyện viên",
  },
  welcome: {
    question: "Xin chào bà con! Hôm nay mình học việc gì?",
    comfort: "Chạm vào một hình. Làm thử thoải mái, không sợ sai.",
    topics,
    search: "Tìm việc khác",
    myNumber: "Số của tôi",
    readAloud: "Nghe đọc",
    waiting: (n: number) => (n === 0 ? "Chưa có ai chờ" : `${n} người đang chờ`),
  },
  trouble: {
    screenTitle: "Màn hình này gặp trục trặc",
    screen: "Số đã lấy không mất. Bà con về màn hình đầu rồi thử lại.",
  },
};

export type WelcomeWords = typeof welcome;
