import type { NeedGroup } from "../../domain/team/need-groups";

const groups: Record<NeedGroup, string> = {
  tomorrow: "Sắp tới sẽ vướng",
  word: "Cần nói với ai đó",
  rest: "Việc khác của tổ",
};
const people = (names: string, n: number): string => `${names}${n > 3 ? ` và ${n - 3} người nữa` : ""}`;

/** What a lead reads about their day, and above every screen while people wait. */
export const lead = {
  groups,
  strip: {
    title: "Hàng chờ lúc này",
    waiting: (n: number) => `${n} người đang chờ`,
    past: (limit: number, numbers: string[], more: number) =>
      `Chờ quá ${limit} phút: ${numbers.join(", ")}${more ? ` và ${more} số nữa` : ""}`,
    silent: (counter: string, minutes: number) => `${counter} chưa mời ai ${minutes} phút`,
    open: "Tới hàng chờ",
  },
  news: {
    title: (day: string) => `Từ ${day} tới nay`,
    asked: (n: number, before: { day: string; asked: number } | undefined) => {
      if (!before) return `${n} người tới nhờ giúp`;
      if (n === before.asked) return `${n} người tới nhờ giúp, bằng ${before.day}`;
      const [how, more] = n > before.asked ? ["nhiều", n - before.asked] : ["ít", before.asked - n];
      return `${n} người tới nhờ giúp, ${how} hơn ${before.day} ${more} người`;
    },
    helped: (alone: number, forThem: number) => `${alone} lượt tự làm được, ${forThem} lượt làm thay`,
    report: "Xem báo cáo ngày đó",
    done: (who: string, what: string) => `${who} xong: ${what}`,
    passed: (who: string, topic: string) => `${who} đạt tập huấn: ${topic}`,
    more: (n: number) => `và ${n} việc nữa`,
    helpedAway: (n: number) => `Giúp ${n} lượt ở ấp`,
    reached: (n: number) => `Vận động ${n} người`,
    alarms: (n: number) => `${n} lượt báo bị hỏi mã hoặc đòi tiền`,
    none: "Chưa có gì mới.",
  },
  needs: {
    guides: ({ title, day, isOver, more }: { title: string; day: string; isOver: boolean; more: number }) =>
      `Bài “${title}” ${isOver ? "đã hết hạn" : "hết hạn"} ${day}${more ? `, và ${more} bài nữa cần kiểm lại` : ""}`,
    tellings: (reader: string, guides: number) =>
      `${guides} bài chưa được ${reader} đọc lại. Nhờ người trong tổ biết tiếng đó đọc`,
    backup: (days: number) => `${days} ngày rồi chưa sao lưu. Máy hư là mất từ hôm đó`,
    noBackup: "Chưa sao lưu lần nào. Máy hư là mất hết sổ",
    cards: (names: string, n: number) => `Thẻ khóa của ${people(names, n)} hết dùng được, vì đã đổi mã PIN`,
    soon: (minutes: number, share: string, promised: string) =>
      `Tuần này ${share} chờ chưa tới ${minutes} phút, trạm đã hứa ${promised}`,
    alone: (share: string, promised: string) => `Tuần này ${share} tự làm được, trạm đã hứa ${promised}`,
    doneForThem: (who: string, topic: string, times: number) =>
      `${who}: một tuần qua ${times} lượt phải làm thay ở việc ${topic}. Mời tập lại một bài`,
    acts: {
      backup: "Sao lưu",
      cards: "Làm thẻ mới",
      report: "Xem giờ nào đông",
      practise: "Mời tập lại",
    },
  },
  later: {
    open: "Để sau",
    openOf: (what: string) => `Để sau: ${what}`,
    until: "Nhắc lại ngày nào?",
    tomorrow: (day: string) => `Mai, ${day}`,
    calendar: "Ngày khác",
    list: (n: number) => `Đã để sau: ${n} việc`,
    due: (day: string) => `nhắc lại ${day}`,
    back: "Nhắc luôn",
    backOf: (what: string) => `Nhắc luôn: ${what}`,
  },
};
export type LeadWords = typeof lead;
