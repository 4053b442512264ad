import type { Suggestion } from "../../domain/team/suggestions";

type Told<K extends Suggestion["kind"]> = Extract<Suggestion, { kind: K }>;

const hours = (minutes: number): string => String(Math.round(minutes / 6) / 10).replace(".", ",");

/** What a member reads about their own day and months, and their lead with them. */
export const development = {
  day: {
    title: "Hôm nay của tôi",
    none: "Hôm nay chưa giúp lượt nào. Ai cần thì mình giúp, không cần đủ số.",
    helped: (alone: number, forThem: number, other: number) =>
      [
        `${alone} lượt bà con tự làm được`,
        ...(forThem ? [`${forThem} lượt làm thay`] : []),
        ...(other ? [`${other} lượt chuyển nơi khác`] : []),
      ].join(", "),
    thanks: (n: number) => (n ? `${n} bà con chấm vừa ý. Cảm ơn bạn đã giúp.` : "Cảm ơn bạn đã giúp."),
    learned: (n: number) => `${n} bà con đã tự làm lại một mình sau khi được giúp.`,
    steps: "Đã giúp ở bước nào",
    step: "Việc và bước",
    at: (title: string, step: number) => `${title}, bước ${step}`,
    alone: "Tự làm",
    forThem: "Làm thay",
    other: "Khác",
    noNames: "Máy không ghi tên bà con.",
    practise: "Nên tập thêm",
    whyForThem: (topic: string, n: number) => `${topic}: hôm nay ${n} lượt phải làm thay.`,
    whyNotPassed: (topic: string) => `${topic}: hôm nay có giúp, mà chưa đạt tập huấn.`,
    begin: (topic: string) => `Tập bài ${topic}`,
    nothingToPractise: "Hôm nay không có bài nào cần tập thêm.",
    hours: "Giờ trực hôm nay",
    noShift: "Hôm nay không xếp ca. Việc làm ở ấp thì ghi ở Tổ → Việc hôm nay.",
    send: (minutes: number) => `Gửi ${hours(minutes)} giờ cho tổ trưởng`,
    sent: (minutes: number) => `Đã gửi ${hours(minutes)} giờ, chờ tổ trưởng xác nhận.`,
    confirmed: (minutes: number) => `Tổ trưởng đã xác nhận ${hours(minutes)} giờ.`,
    otherHours: "Số giờ khác",
    months: "Mấy tháng qua của tôi",
  },
  months: {
    title: (name: string) => `Mấy tháng qua của ${name}`,
    who: "Chỉ người này và tổ trưởng xem được. Máy không so ai với ai.",
    notYours: "Trang này của người đó và tổ trưởng.",
    table: "Từng tháng",
    month: "Tháng",
    alone: "Tự làm được",
    forThem: "Làm thay",
    share: "Phần tự làm",
    hours: "Giờ",
    duties: "Nhiệm vụ xong",
    topics: "Hay giúp việc gì",
    passed: "Đạt tập huấn",
    topic: (topic: string, n: number) => `${topic} ${n} lượt`,
    running: "chưa hết tháng",
    suggestions: "Gợi ý",
    calm: "Không có gì giảm. Cứ vậy mà làm.",
    practise: "Mở tập huấn",
    roster: "Mở lịch trực",
    says: {
      "more-done-for-them": ({ from, to }: Told<"more-done-for-them">, topic: string) =>
        `Tháng trước phần bà con tự làm còn ${to} %, ba tháng trước đó là ${from} %.${topic ? ` Làm thay nhiều nhất ở việc ${topic}.` : ""} Cùng tập lại một buổi, để bà con tự bấm.`,
      "fewer-hours": ({ from, to }: Told<"fewer-hours">) =>
        `Tháng trước trực ${hours(to)} giờ, trước đó mỗi tháng khoảng ${hours(from)} giờ. Hỏi xem dạo này có bận không, rồi xếp lại ca cho vừa.`,
      "no-help-given": () => "Tháng trước chưa giúp lượt nào. Hỏi thăm, rồi cùng trực một buổi.",
    },
  },
};

export type DevelopmentWords = typeof development;
