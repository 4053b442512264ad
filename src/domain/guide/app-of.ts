import type { AppName } from "./app-name";
import type { GuideInFile } from "./guide-schema";
import type { PracticeScreen } from "./practice-screen";

/** What the bar of a screen says, and the app that says it. The first line that fits counts. */
const apps: [AppName, RegExp][] = [
  [
    "question",
    /^(?:Trường đòi|Ở (?:ghế|quầy)|Khám xong|Cất mật khẩu|Lỡ |Máy cũ|Máy chung|Treo mã|Người xin|Gói cách)/u,
  ],
  [
    "question",
    /^(?:Chọn (?:trái|tờ|kiểu m)|Gửi hàng ở|Nhìn cạnh|Làm lại sim|Việc cần làm|Nhà mất điện|Biên lai đóng)/u,
  ],
  ["vneid", /^(?:VNeID|Ví giấy tờ|Thủ tục hành chính|Sổ sức khỏe điện tử)|passcode/u],
  [
    "vneid",
    /^(?:Khách|Đất) ở đâu|^(?:Khai|Xin) cho ai|^Ai đứng tên|^Lấy bản nào|^Nhận thẻ ở đâu|^Gửi (?:về đâu|mã về)/u,
  ],
  ["bank", /^(?:Ngân hàng|Cài đặt ngân hàng|Chuyển tiền|Sổ ghi tiền)|ngân hàng$/u],
  ["wallet", /^Ví (?:Bài Tập|người bán|không đủ)/u],
  ["store", /^(?:CH Play|Kho ứng dụng)/u],
  ["zalo", /^(?:Zalo|Trang Zalo|Lời mời kết bạn)/u],
  ["sms", /^(?:1414|Tin mới|Tin nhắn|Gọi điện|Gọi lại số nào\?)$/u],
  ["shop", /^(?:Chợ |Đơn mua|Vì sao trả hàng)/u],
  ["settings", /^(?:Cài đặt|Chỉnh nhanh|Trợ năng|Wi-Fi|Âm thanh)/u],
  ["photos", /^(?:Ảnh|Hình|Chọn ảnh|Xem lại ảnh|Đã phóng to)/u],
  ["service", /^(?:Ai đi khám|Nhiệm vụ vàng|Cải lương)/u],
];

/** Who speaks in the street, who writes by plain messages, and who inside a shop; everybody else writes in Zalo. */
const chats: [AppName, RegExp][] = [
  ["question", /^Người mời trước cổng/u],
  ["sms", /^(?:VNeID-|TraKetQua|Ngân hàng|Điện lực|Công an|Giao hàng|Nhà trường|Số lạ 000)/u],
  ["shop", /^(?:Người bán|Khách mua|Hỗ trợ người bán|Kế toán của chợ)/u],
];

const find = (lines: [AppName, RegExp][], title = ""): AppName | undefined =>
  lines.find(([, says]) => says.test(title))?.[0];

/**
 * The app that a screen is drawn as: what the screen itself says, else what its title or address tells, else the app of its
 * guide. Where no app is named, an `app` screen is a question of daily life, and a call, a camera and a home screen are none.
 */
export function appOf(screen: PracticeScreen, ofGuide?: AppName): AppName | undefined {
  if (screen.app) return screen.app;
  if (screen.kind === "chat") return find(chats, screen.title) ?? "zalo";
  if (screen.kind === "browser") return pageOf(screen.address);
  if (screen.kind !== "app") return undefined;
  return find(apps, screen.title) ?? (screen.title?.endsWith("?") ? "question" : (ofGuide ?? "question"));
}

function pageOf(address = ""): AppName {
  if (address === "dichvucong.gov.vn") return "portal";
  return /^(?:tim-kiem|tìm:|Trang mới)/u.test(address) ? "find" : "web";
}

/** The guide with the app of each screen written out. */
export function withApps({ app, ...guide }: GuideInFile): GuideInFile {
  const drawn = (screen: PracticeScreen): PracticeScreen => {
    const itsApp = appOf(screen, app);
    return itsApp ? { ...screen, app: itsApp } : screen;
  };
  return { ...guide, steps: guide.steps.map((step) => ({ ...step, screen: drawn(step.screen) })) };
}
