import type { Portion } from "../../domain/figures/portions";
import type { NotWritten } from "../../domain/request/decide";
import type { LineFault, MemberColumn } from "../../domain/team/member-line";
import type { KnownOrganisation } from "../../domain/team/organisation";
import type { WaitKind } from "../../domain/waiting-list/wait-kind";
import { teamMembers } from "./team-members";

const organisations: Record<KnownOrganisation, string> = {
  "youth-union": "Đoàn Thanh niên",
  "womens-union": "Hội Phụ nữ",
  "farmers-association": "Hội Nông dân",
  "veterans-association": "Hội Cựu chiến binh",
  "fatherland-front": "Mặt trận Tổ quốc",
  "commune-staff": "Cán bộ xã",
  teacher: "Giáo viên",
  "telecom-worker": "Nhân viên viễn thông",
  other: "Tổ chức khác",
};
const columns: Record<MemberColumn, string> = {
  name: "Tên",
  role: "Vai trò",
  organisation: "Tổ chức",
  team: "Tổ",
  hamlet: "Ấp",
  topics: "Việc được giúp",
};
const headings: Record<MemberColumn, string[]> = {
  name: [columns.name, "Họ tên", "Họ và tên"],
  role: [columns.role, "Chức danh"],
  organisation: [columns.organisation, "Đoàn thể"],
  team: [columns.team, "Tên tổ"],
  hamlet: [columns.hamlet, "Khóm", "Khu phố", "Thôn"],
  topics: [columns.topics, "Việc giúp được"],
};
const faults: Record<LineFault["fault"], (value: string) => string> = {
  missing: () => "còn trống",
  twice: (value) => `“${value}” đã có rồi`,
  unknown: (value) => `máy không biết “${value}”`,
  "too-long": () => "dài quá 60 chữ cái",
  garbled: (value) => `“${value}” có chữ bị hỏng. Gõ lại bằng phông Unicode, lưu dạng .xlsx`,
  "no-letters": (value) => `“${value}” chỉ có số. Gõ bằng chữ`,
};

const longWaits: Record<WaitKind, (n: number, minutes: number) => string> = {
  here: (n, minutes) => `${n} người chờ quá ${minutes} phút`,
  appointment: (n, minutes) => `${n} người hẹn hôm nay chờ quá ${minutes} phút`,
  "call-back": (n, minutes) => `${n} người chờ gọi lại quá ${minutes} phút`,
  "home-visit": (n, minutes) => `${n} người chờ tới nhà quá ${minutes} phút`,
};

/** What leads and members read about the team itself. */
export const team = {
  ...teamMembers,
  organisations,
  columns,
  headings,
  familyHeadings: ["Họ", "Họ đệm", "Họ và tên đệm", "Họ và chữ đệm"],
  nav: {
    today: "Việc hôm nay",
    members: "Thành viên",
    duties: "Nhiệm vụ",
    roster: "Lịch trực",
    training: "Tập huấn",
    checks: "Soát bài",
    units: "Ấp và tổ",
    report: "Báo cáo",
    coverage: "Nơi đã tới, số lên tỉnh",
    trouble: "Chỗ hay vấp",
  },
  leadOnly: "Phần này của tổ trưởng.",
  save: "Lưu",
  saved: "Đã lưu.",
  cancel: "Thôi",
  all: "Cả tổ",
  none: "Chưa rõ",
  search: "Tìm tên",
  more: (n: number) => `Xem thêm ${n} người`,
  moreDuties: (n: number) => `Xem thêm ${n} việc`,
  searchMore: (n: number) => `Còn ${n} người nữa. Gõ tên để tìm.`,
  refused: {
    "leads-only": "Việc này của tổ trưởng.",
    "not-yours": "Việc này của người khác.",
    unknown: "Không thấy mục này nữa.",
    "more-than-all": "Số đã có nhiều hơn tổng số. Xem lại hai số.",
    contested: "Nhiều máy cùng ghi một lúc. Bấm lại lần nữa.",
    "hub-away": "Máy chưa nối được với các máy khác. Chờ có mạng rồi bấm lại.",
    "no-right": "Việc này chưa được tính: quyền của bạn vừa được đổi ở máy khác. Hỏi tổ trưởng.",
    "shift-over": "Ngày đó đã qua. Chọn ngày từ hôm nay trở đi.",
    "shift-twice": "Người này đã có ca vào giờ đó rồi.",
  } satisfies Record<NotWritten, string> & Readonly<Record<string, string>>,
  today: {
    title: (day: string) => `Hôm nay, ${day}`,
    calm: "Tổ đang chạy tốt. Chưa có việc nào trễ.",
    todo: "Cần làm",
    todoCount: (n: number) => `${n} việc cần quyết định`,
    helped: "lượt giúp tuần này",
    aloneOf: (alone: number, forThem: number) => `${alone} tự làm được, ${forThem} làm thay`,
    waiting: "người đang chờ",
    longest: (waiting: number, minutes: number) => {
      if (!waiting) return "không ai chờ";
      return minutes ? `lâu nhất ${minutes} phút` : "vừa mới tới";
    },
    busy: "người có nhiệm vụ",
    idle: ({ have, of }: Portion) => {
      if (!of) return "chưa có ai ngoài tổ trưởng";
      return have < of ? `${of - have} người chưa có, không kể tổ trưởng` : "ai cũng có việc";
    },
    hamlets: "ấp có người của tổ",
    bare: (n: number) => (n ? `${n} ấp chưa có ai` : "ấp nào cũng có"),
  },
  needs: {
    late: (what: string, days: number, who: string) => `${what}: trễ ${days} ngày (${who})`,
    reminded: (n: number) => `đã nhắc ${n} lần`,
    declined: (what: string, who: string) => `${who} không làm được: ${what}`,
    unstaffed: (day: string, from: string, to: string) => `Chưa có ai trực ${day}, ${from} đến ${to}`,
    offered: (who: string, when: string) => `${who} xin đổi ca ${when}`,
    nobody: "Tổ chưa có ai ngoài tổ trưởng",
    noDuty: (names: string, n: number) => `${names}${n > 3 ? ` và ${n - 3} người nữa` : ""} chưa có nhiệm vụ`,
    toSign: (who: string, topics: string) => `${who} học xong, chờ ký: ${topics}`,
    hours: (n: number) => `${n} ca trực chờ xác nhận giờ`,
    bare: (names: string, n: number) => `${names}${n > 3 ? ` và ${n - 3} ấp nữa` : ""} chưa có ai trong tổ`,
    lacks: (team: string, what: string) => `${team} còn thiếu ${what}`,
    waiting: longWaits,
    acts: {
      remind: "Nhắc",
      reassign: "Giao người khác",
      assign: "Giao việc",
      sign: "Xem và ký",
      confirm: "Xác nhận",
      cover: "Tìm người",
      member: "Thêm người",
      stale: "Giao kiểm bài",
      help: "Tới hàng chờ",
    },
  },
  lacks: {
    members: (n: number) => `${n} người`,
    leads: (n: number) => `${n} tổ trưởng`,
    organisation: (n: number, name: string) => `${n} người của ${name}`,
  },
  mine: {
    title: (name: string) => `Việc của ${name}`,
    duties: "Nhiệm vụ của tôi",
    noDuties: "Chưa có nhiệm vụ. Tổ trưởng sẽ giao.",
    shifts: "Ca trực của tôi",
    noShifts: "Chưa xếp ca nào.",
    training: "Tập huấn của tôi",
    outing: "Ghi việc làm ở ấp",
  },
  faults,
};
export type TeamWords = typeof team;
