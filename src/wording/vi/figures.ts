import type { ComparedFigure } from "../../domain/figures/compare-periods";
import type { ShareKind } from "../../domain/figures/alone-shares";
import type { PeriodKind } from "../../domain/figures/period";
import { promise } from "./promise";

const shares: Record<ShareKind, string> = {
  topic: "Tự làm được, theo việc",
  hamlet: "Tự làm được, theo ấp",
  hour: "Tự làm được, theo giờ",
  organisation: "Tự làm được, theo tổ chức",
};
const compared: Record<ComparedFigure, string> = {
  asked: "Lượt nhờ giúp",
  helped: "Lượt giúp xong tại trạm",
  alone: "Lượt tự làm được",
  "for-them": "Lượt làm thay",
  share: "Phần tự làm được, %",
  away: "Lượt giúp ngoài trạm",
  "waited-half": "Một nửa bà con đợi không quá, phút",
  "waited-ninety": "Chín phần mười đợi không quá, phút",
  "helped-half": "Một nửa lượt giúp không quá, phút",
};
const lastOnes: Record<PeriodKind, string> = {
  day: "14 ngày gần đây",
  week: "12 tuần gần đây",
  month: "12 tháng gần đây",
  year: "5 năm gần đây",
};
const before: Record<PeriodKind, string> = {
  day: "Ngày trước đó",
  week: "Tuần trước đó",
  month: "Tháng trước đó",
  year: "Năm trước đó",
};
const yearBefore: Record<PeriodKind, string> = {
  day: "Cùng ngày năm trước",
  week: "Cùng tuần năm trước",
  month: "Cùng tháng năm trước",
  year: "Hai năm trước",
};

/** An hour that lacks helpers: which, how many people come in it, how many are on duty, and how many more are needed. */
interface ShortHour {
  where: string;
  each: number;
  onDuty: number;
  missing: number;
}

/** Nothing behind the comma is said where it is zero. */
const tenths = (value: number): string => String(Math.round(value * 10) / 10).replace(".", ",");

/** What reports argue with: the rows behind a number, half and nine of ten, the hours, periods side by side. */
export const figures = {
  rows: {
    see: (label: string, column: string, value: string) =>
      `${[label, column].filter(Boolean).join(", ")}: ${value}. Xem từng dòng`,
    back: "Về báo cáo",
    title: (table: string, label: string, column: string) => [table, label, column].filter(Boolean).join(" · "),
    sum: (rows: number, total: string) => `${rows} dòng dưới đây cộng lại được ${total}.`,
    minutes: (n: number) => `${tenths(n)} phút`,
    hours: (n: number) => `${tenths(n / 60)} giờ`,
    allHelp: "Lượt giúp xong, cả ngoài trạm",
    none: "Số này không có dòng nào ở kỳ đang xem.",
    reading: "Đang đọc từng dòng…",
    noNames: "Trong bảng chỉ có số gọi, không có tên bà con.",
    more: (n: number) => `Xem thêm ${n} dòng`,
    columns: {
      row: "Dòng",
      day: "Ngày",
      topic: "Việc",
      end: "Kết quả",
      who: "Người của tổ",
      waited: "Chờ, phút",
      helped: "Giúp, phút",
      n: "Cộng",
    },
    help: "Giúp ngoài trạm",
    outreach: "Vận động",
    shift: (from: string, to: string) => `Ca trực ${from}–${to}`,
    member: "Thành viên",
    passed: "Được ký đạt",
    open: "Chưa xong",
  },
  sums: {
    back: "Về các nơi đã tới",
    stated: (source: string, listed: string) => `Số này theo ${source}. Danh sách bên dưới cộng được ${listed}.`,
    part: "Nơi",
    number: "Số",
    own: "Phần của chính nơi này",
    ownRows: "Phần của chính nơi này: xem từng dòng",
    total: "Cộng",
    compare: "So sánh hai nơi, hai tháng",
    first: "Nơi đang xem",
    unit: "So với nơi",
    month: "ở tháng",
    figures: {
      alone: "Lượt tự làm được",
      "for-them": "Lượt làm thay",
      share: "Phần tự làm được, %",
      minutes: "Giờ làm",
      duties: "Lượt nhiệm vụ xong",
    },
    none: "Chưa có số của nơi đó ở tháng đó.",
  },
  times: {
    title: "Đợi và giúp bao lâu",
    waited: "Đợi tại trạm",
    helped: "Giúp một người tại trạm",
    topic: (topic: string) => `Giúp: ${topic}`,
    half: "Một nửa không quá, phút",
    ninety: "Chín phần mười không quá, phút",
    note: "Không tính trung bình, vì một lượt quên bấm làm lệch cả tháng. Mục dưới 5 lượt không nêu.",
  },
  shares,
  share: "Phần tự làm",
  hour: (hour: number) => `${hour} đến ${hour + 1} giờ`,
  folded: "Các mục dưới 5 lượt, gộp lại",
  sharesNote: "Tính cả lượt giúp ngoài trạm. Mục dưới 5 lượt gộp chung, để không lộ ai và không so nhầm.",
  hourNote: "Giờ bắt đầu giúp tại trạm. Lượt ghi giấy và lượt ngoài trạm không có giờ.",
  promise,
  busy: {
    title: "Giờ nào đông, giờ nào thiếu người trực",
    weekdays: ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"],
    short: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
    time: "Giờ",
    came: "Người đến",
    days: "Số buổi",
    onDuty: "Người trực, trung bình",
    missing: "Thiếu",
    cell: (came: number, onDuty: number, missing: number) =>
      `${came} người đến, ${tenths(onDuty)} người trực${missing ? `, thiếu ${missing}` : ""}. Xem từng dòng`,
    duty: (onDuty: number) => `trực ${tenths(onDuty)}`,
    lacks: (missing: number) => `thiếu ${missing}`,
    where: (weekday: string, hour: number) => `${weekday}, ${hour} đến ${hour + 1} giờ`,
    sentence: ({ where, each, onDuty, missing }: ShortHour) =>
      `${where}: mỗi buổi khoảng ${tenths(each)} người đến, ${tenths(onDuty)} người trực, thiếu ${missing} người.`,
    enough: "Lịch trực đủ người cho những giờ bà con đến.",
    noRoster: "Kỳ này chưa xếp lịch trực, nên máy chưa biết giờ nào thiếu người.",
    how: (minutes: number) =>
      `Tính một người giúp mất ${minutes} phút mỗi lượt, và thiếu khi ít nhất hai buổi có một người đến. Ô đậm là giờ đông; ô viền đôi là giờ thiếu người.`,
    roster: "Mở lịch trực",
  },
  trend: {
    title: (kind: PeriodKind) => `Lên hay xuống: ${lastOnes[kind]}`,
    asked: "Nhờ giúp",
    alone: "Tự làm được",
    share: "Phần tự làm",
    up: (asked: string, alone: string) => `Đường liền, chấm tròn: ${asked}. Đường đứt, chấm vuông: ${alone}.`,
  },
  compare: {
    title: "So hai kỳ",
    with: "So với",
    before,
    yearBefore,
    figures: compared,
    change: "Hơn, kém",
    same: "bằng",
    more: (n: number) => `hơn ${tenths(n)}`,
    less: (n: number) => `kém ${tenths(n)}`,
    running: (days: number) => `Kỳ này mới được ${days} ngày, nên các số đếm còn thấp.`,
    note: "Kỳ nào dưới 5 lượt thì không nêu thời gian.",
  },
  letter: {
    title: "Bản báo cáo để in",
    edit: "Sửa lời trước khi in",
    words: "Lời báo cáo",
    wordsHint: "Sửa được từng chữ. Máy không giữ bản sửa sau khi rời trang này.",
    done: "Xong, xem bản in",
    anew: "Lấy lại lời của máy",
    changed: "Số đã đổi từ khi sửa. Xem lại, hoặc lấy lại lời của máy.",
    number: "Số",
    numberHint: "Ví dụ: 12/BC-UBND",
    place: "Nơi viết",
    recipients: "Nơi nhận (mỗi dòng một nơi)",
    signer: "Chức vụ người ký",
    signerUsual: "TỔ TRƯỞNG",
    state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập – Tự do – Hạnh phúc",
    noNumber: "Số: ……/BC",
    withNumber: (number: string) => `Số: ${number}`,
    dated: (place: string, day: string) => {
      const [year, month, date] = day.split("-");
      return `${place || "……"}, ngày ${date} tháng ${month} năm ${year}`;
    },
    report: "BÁO CÁO",
    about: (period: string) => `Kết quả giúp bà con làm việc trên mạng, ${period}`,
    to: "Nơi nhận:",
    sign: "(ký, ghi rõ họ tên)",
    print: "In bản này",
  },
};

export type FiguresWords = typeof figures;
