import type { Topic } from "../guide/guide";

/** What a guide can begin with: the usual way of a kind of task, as a list to change. */
export const templateNames = ["hand-in", "look-up", "pay", "scam-call", "scam-message", "set-up-phone"] as const;
export type TemplateName = (typeof templateNames)[number];

interface Template {
  topic: Topic;
  lines: readonly string[];
}

/** The lines are Vietnamese as the guides are: they become steps, and are no words of a screen of ours. */
export const templates: Record<TemplateName, Template> = {
  "hand-in": {
    topic: "papers",
    lines: [
      "Mở “Trình duyệt”",
      "Gõ “Tên thủ tục”",
      "Chọn “Nộp trực tuyến”",
      "Chụp “Giấy tờ cần nộp”",
      "Lừa: Hồ sơ của bạn bị lỗi. Bấm vào đây: ho-so-loi.example",
      "Chạm “Nộp hồ sơ”",
      "Lưu “Mã hồ sơ”",
    ],
  },
  "look-up": {
    topic: "papers",
    lines: ["Mở “Trình duyệt”", "Chọn “Tra cứu”", "Gõ “Mã hồ sơ”", "Chạm “Tìm kiếm”", "Đọc “Kết quả”", "Lưu “Kết quả”"],
  },
  pay: {
    topic: "payments",
    lines: [
      "Mở “Ngân hàng”",
      "Chọn “Thanh toán hóa đơn”",
      "Gõ “Mã khách hàng”",
      "Đọc “Số tiền phải trả”",
      "Lừa: Chuyển gấp vào tài khoản này, trễ là cắt điện",
      "Chạm “Xác nhận”",
      "Lưu “Biên lai”",
    ],
  },
  "scam-call": {
    topic: "safety",
    lines: [
      "Nghe “Số lạ đang gọi”",
      "Hỏi “Anh ở cơ quan nào”",
      "Lừa: Tôi là công an gọi tới. Chuyển tiền gấp để khỏi bị bắt",
      "Chặn “Số lạ”",
      "Kể “Cho con cháu biết”",
    ],
  },
  "scam-message": {
    topic: "safety",
    lines: [
      "Mở “Tin nhắn”",
      "Đọc “Tin của số lạ”",
      "Lừa: Bạn trúng thưởng xe máy. Bấm vào đây: trung-thuong.example",
      "Chặn “Số lạ”",
      "Báo “Tin nhắn lừa đảo”",
    ],
  },
  "set-up-phone": {
    topic: "phone",
    lines: ["Mở “Cài đặt”", "Chọn “Âm thanh”", "Tăng “Âm lượng chuông”", "Chọn “Màn hình”", "Bật “Chữ to”"],
  },
};
