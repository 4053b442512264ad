import type { End, HelpWay, WaitBand } from "../../domain/figures/detail-counts";
import type { Earlier } from "../../domain/figures/earlier-period";
import type { Sentences } from "../../domain/figures/month-facts";
import type { Period, PeriodKind } from "../../domain/figures/period";
import type { Face } from "../../domain/request/outcome";

const ends: Record<End, string> = {
  "did-it-alone": "Tự làm được",
  "done-for-them": "Làm thay",
  referred: "Chuyển nơi khác",
  "no-show": "Gọi không thấy",
  "not-reached": "Chưa tới lượt",
  withdrawn: "Bà con không cần nữa",
};
const waits: Record<WaitBand, string> = {
  "under-5": "Dưới 5 phút",
  "5-15": "5 đến 15 phút",
  "15-30": "15 đến 30 phút",
  "30-60": "30 phút đến 1 giờ",
  "over-60": "Hơn 1 giờ",
};
const ways: Record<HelpWay, string> = {
  here: "Tại trạm",
  group: "Nhóm nhỏ",
  "call-back": "Gọi điện lại",
  "home-visit": "Tới nhà",
};
const faces: Record<Face, string> = { good: "Vừa ý", fair: "Tạm được", poor: "Chưa vừa ý" };
const kinds: Record<PeriodKind, string> = { day: "Ngày", week: "Tuần", month: "Tháng", year: "Năm" };

const shortDay = (day: string): string => `${day.slice(8)}-${day.slice(5, 7)}`;
const wholeDay = (day: string): string => `${shortDay(day)}-${day.slice(0, 4)}`;
const monthYear = (day: string): string => `tháng ${Number(day.slice(5, 7))} năm ${day.slice(0, 4)}`;

function name({ kind, from, to }: Period): string {
  if (kind === "day") return `ngày ${wholeDay(from)}`;
  if (kind === "week") return `tuần ${shortDay(from)} đến ${wholeDay(to)}`;
  return kind === "month" ? monthYear(from) : `năm ${from.slice(0, 4)}`;
}

const before: Record<PeriodKind, string> = {
  day: "ngày trước",
  week: "tuần trước",
  month: "tháng trước",
  year: "năm trước",
};

/** Percent as Vietnamese write it: a comma, and no more than one digit behind it. */
const percent = (have: number, of: number): string =>
  of ? `${String(Math.round((have / of) * 1000) / 10).replace(".", ",")} %` : "–";

const first: Record<PeriodKind, string> = {
  day: "ngày đầu mở trạm",
  week: "tuần đầu mở trạm",
  month: "tháng đầu mở trạm",
  year: "năm đầu mở trạm",
};

/** Against the time before; nothing where there is none it may be held against. */
const than = (now: number, earlier: Earlier, kind: PeriodKind): string => {
  if (earlier.kind === "first") return first[kind];
  if (earlier.kind === "unknown") return "";
  const then = earlier.kind === "whole" ? before[kind] : `cùng số ngày đầu ${before[kind]}`;
  if (now === earlier.asked) return `bằng ${then}`;
  const [more, n] = now > earlier.asked ? ["nhiều", now - earlier.asked] : ["ít", earlier.asked - now];
  return `${more} hơn ${then} ${n} lượt`;
};

const andThan = (...asked: Parameters<typeof than>): string => (than(...asked) ? `, ${than(...asked)}` : "");

const outings = (alone: number, forThem: number, reached: number): string =>
  [
    ...(alone + forThem
      ? [`giúp thêm ${alone + forThem} lượt (${alone} lượt tự làm được, ${forThem} lượt làm thay)`]
      : []),
    ...(reached ? [`vận động ${reached} người`] : []),
  ].join(" và ");

/** One sentence of the report for each fact, in the form communes report in. */
const sentences: Sentences = {
  "nobody-came": (fact) => `Trong ${name(fact.period)}, chưa có bà con nào nhờ giúp tại ${fact.office}.`,
  "not-open-yet": (fact) => `Trong ${name(fact.period)}, trạm ở ${fact.office} chưa mở.`,
  came: (fact) =>
    `Trong ${name(fact.period)}, ${fact.office} tiếp ${fact.asked} lượt bà con nhờ giúp${andThan(fact.asked, fact.earlier, fact.period.kind)}.`,
  ended: (fact) =>
    `Đã giúp xong ${fact.alone + fact.forThem} lượt: ${fact.alone} lượt bà con tự làm được (${percent(fact.alone, fact.alone + fact.forThem)}), ${fact.forThem} lượt phải làm thay.`,
  learned: (fact) => `Sau khi được giúp, ${fact.times} lượt bà con đã tự làm lại một mình.`,
  referred: (fact) => `Có ${fact.times} lượt chuyển nơi khác giải quyết.`,
  lost: (fact) => `Có ${fact.times} lượt chưa được giúp vì gọi không thấy, chưa tới lượt hoặc bà con thôi.`,
  open: (fact) => `Còn ${fact.times} lượt chưa xong: đang chờ, đang giúp hoặc hẹn ngày khác.`,
  waited: (fact) =>
    `Trong ${fact.all} lượt chờ tại trạm, ${fact.soon} lượt chờ chưa tới 15 phút (${percent(fact.soon, fact.all)})${fact.long ? `, ${fact.long} lượt chờ hơn 1 giờ` : ""}.`,
  "half-waited": ({ half, ninety }) =>
    `Một nửa bà con đợi không quá ${half} phút; chín phần mười không quá ${ninety} phút.`,
  topics: (fact) =>
    `Việc được hỏi nhiều nhất: ${fact.topics.map(({ name: topic, times }) => `${topic} (${times} lượt)`).join(", ")}.`,
  away: (fact) => `Trong số giúp xong có ${fact.visits} lượt tới nhà, ${fact.calls} lượt gọi điện lại.`,
  feedback: (fact) => `Bà con cho ý kiến ${fact.all} lượt, ${fact.good} lượt hài lòng.`,
  untrained: (fact) => `Có ${fact.times} lượt do người chưa đạt tập huấn việc đó nhận.`,
  alarms: (fact) => `Có ${fact.times} lượt bà con báo bị hỏi mã hoặc đòi tiền; tổ trưởng cần kiểm tra từng lượt.`,
  organisations: (fact) =>
    `Theo tổ chức: ${fact.shares.map(({ name: organisation, times }) => `${organisation} ${times} lượt`).join(", ")}.${fact.uneven ? " Việc còn dồn vào một tổ chức, cần chia đều hơn." : ""}`,
  "told-away": ({ alone, forThem, reached }) => `Ngoài trạm, thành viên ${outings(alone, forThem, reached)}.`,
  team: ({ now, dutiesDone }) =>
    now
      ? `Tổ có ${now.members} thành viên. ${now.duty.have} trên ${now.duty.of} người đang có nhiệm vụ, không kể tổ trưởng; ${dutiesDone} lượt nhiệm vụ đã xong, ${now.late} nhiệm vụ đang trễ.`
      : `Tổ đã làm xong ${dutiesDone} lượt nhiệm vụ.`,
  training: (fact) => `Có ${fact.passes} lượt đạt tập huấn.`,
};

/** Reports of a day, a week, a month or a year. */
export const report = {
  ends,
  waits,
  ways,
  faces,
  kinds,
  general: "Hỏi chung",
  name,
  percent,
  sentences,
  part: ({ kind, from }: Period) => (kind === "month" ? `Tháng ${Number(from.slice(5, 7))}` : shortDay(from)),
  title: "Báo cáo",
  heading: (period: Period) => `Báo cáo ${name(period)}`,
  which: "Kỳ báo cáo",
  earlier: "Kỳ trước",
  later: "Kỳ sau",
  paragraph: "Lời báo cáo",
  copy: "Chép lời này",
  copied: "Đã chép.",
  notCopied: "Máy chưa chép được. Bấm lại, hoặc in báo cáo ra giấy.",
  print: "In",
  csv: "Lưu CSV (bảng tính nào cũng mở)",
  excel: "Lưu Excel",
  savedAs: (file: string) => `Đã lưu ${file} vào mục tải xuống.`,
  saved: {
    office: "Cơ quan",
    place: "Đơn vị",
    noPlace: "chưa chọn ở mục Ấp và tổ",
    days: (from: string, to: string) => (from === to ? from : `${from} đến ${to}`),
    madeAt: "Lập lúc",
    value: "Số",
    of: "Trong",
  },
  asTable: "Xem bảng số",
  empty: "Kỳ này chưa có lượt nào.",
  sheet: (office: string) => `${office} – Báo cáo`,
  tables: {
    parts: "Theo thời gian",
    ends: "Kết quả",
    waits: "Chờ bao lâu",
    topics: "Việc bà con hỏi",
    ways: "Cách giúp",
    away: "Việc ngoài trạm, ghi sau",
    organisations: "Công sức theo tổ chức",
    training: "Tập huấn đã đạt",
    helpers: "Ai giúp",
    hamlets: "Tới nhà, theo ấp",
    feedback: "Ý kiến bà con",
  },
  columns: { what: "Mục", times: "Lượt", asked: "Nhờ giúp", other: "Khác", all: "Cộng" },
  reached: "Người được vận động",
  work: { organisation: "Tổ chức", duties: "Nhiệm vụ xong", hours: "Giờ làm", members: "Người" },
  workNote: "Lượt giúp tính cả tại trạm và tại các ấp. Vận động không tính là giúp.",
  open: "Chưa xong",
  topicsNote: "Tính mọi lượt đã khép lại, cả lượt gọi không thấy hay bà con thôi.",
  waitsNote: "Chỉ tính người chờ tại trạm trong ngày.",
  headline: {
    asked: "lượt nhờ giúp",
    alone: "lượt tự làm được",
    ofHelped: (alone: number, helped: number) =>
      helped ? `${percent(alone, helped)} trong ${helped} lượt giúp xong` : "chưa có lượt nào giúp xong",
    forThem: "lượt làm thay",
    soon: "chờ chưa tới 15 phút",
    ofWaits: (all: number) => (all ? `trong ${all} lượt chờ tại trạm` : "chưa có lượt chờ nào"),
    compared: than,
  },
};

export type ReportWords = typeof report;
