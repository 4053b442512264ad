import type { NotWritten } from "../../domain/request/decide";
import type { HeldByTeam } from "../../domain/team/held-by-team";
import type { MergeFault } from "../../domain/unit/merge-units";

const mergeFaults: Record<MergeFault | "leads-only" | NotWritten, string> = {
  "too-few": "Chọn ít nhất hai nơi.",
  "unknown-unit": "Có nơi không còn trong danh sách.",
  "gone-already": "Có nơi đã nhập trước đó rồi.",
  "of-unlike-kinds": "Chỉ nhập những nơi cùng cấp.",
  "code-taken": "Máy vừa đặt trùng mã nơi khác. Bấm lại lần nữa.",
  "leads-only": "Việc này của tổ trưởng.",
  contested: "Nhiều máy cùng ghi một lúc. Bấm lại lần nữa.",
  "hub-away": "Máy chưa nối được với các máy khác. Chờ có mạng rồi bấm lại.",
  "no-right": "Việc này chưa được tính: quyền của bạn vừa được đổi ở máy khác. Hỏi tổ trưởng.",
};

/** What is read about hamlets, teams and the place of the office. */
export const unit = {
  title: "Ấp và tổ",
  save: "Lưu phần này",
  place: {
    title: "Cơ quan ở đâu",
    none: "Chưa chọn xã, phường.",
    choose: "Chọn tỉnh",
    commune: "Chọn xã, phường",
    change: "Chọn nơi khác",
    keep: "Lấy nơi này",
    keepProvince: "Cơ quan cấp tỉnh: lấy cả tỉnh",
    fetching: "Đang tải danh sách…",
    offline: "Cần có mạng để tải danh sách một lần. Sau đó không cần nữa.",
    source: "Danh sách 34 tỉnh, 3.321 xã, phường từ ngày 1-7-2025.",
  },
  hamlets: {
    title: "Các ấp",
    count: (n: number) => `${n} ấp`,
    none: "Chưa ghi ấp nào.",
    bare: "chưa có ai",
    people: (n: number) => `${n} người`,
    add: "Thêm ấp",
    lines: "Mỗi dòng một ấp",
    save: "Thêm các ấp này",
    twice: (name: string) => `“${name}” đã có rồi. Chưa thêm ấp nào.`,
    empty: "Ghi ít nhất một ấp.",
    added: (n: number) => `Đã thêm ${n} ấp.`,
  },
  merge: {
    title: "Nhập hai nơi làm một",
    how: "Chọn các nơi nhập lại. Chuyện cũ vẫn giữ theo tên cũ.",
    place: (n: number) => `Nơi thứ ${n}`,
    name: "Tên mới",
    on: "Từ ngày (ngày-tháng-năm)",
    save: "Nhập lại",
    done: (name: string) => `Đã nhập thành ${name}.`,
    doneLater: (name: string) =>
      `Đã ghi: sẽ nhập thành ${name}. Tới ngày đó, danh sách ấp cho bà con chọn tự đổi theo.`,
    day: "Ghi ngày như 01-07-2026.",
    noName: "Ghi tên mới.",
    faults: mergeFaults,
    history: (names: string) => `trước đây: ${names}`,
  },
  teams: {
    title: "Các tổ",
    none: "Chưa có tổ nào. Thêm tổ ở đây hoặc khi thêm người từ tệp.",
    name: "Tên tổ",
    where: "Ở đâu",
    add: "Thêm tổ",
    people: (n: number) => `${n} người`,
    noName: "Ghi tên tổ.",
    twice: (name: string) => `“${name}” đã có rồi. Đặt tên khác.`,
    noPlace: "Chọn nơi tổ làm việc. Chưa có thì chọn xã ở trên trước.",
    change: (name: string) => `Sửa ${name}`,
    newName: "Tên mới của tổ",
    rename: "Đổi tên",
    renamed: (name: string) => `Đã đổi tên thành ${name}.`,
    own: {
      title: "Riêng tổ này cần ít nhất",
      asAll: "Tổ này đang theo mức chung của mọi tổ. Sửa số rồi lưu thì tổ có mức riêng.",
      isOwn: "Tổ này đang có mức riêng.",
      save: "Lưu mức riêng",
      backToAll: "Theo lại mức chung",
    },
    end: {
      ask: "Giải thể tổ này",
      yes: "Phải, giải thể",
      sure: (name: string, { people, duties, shifts }: HeldByTeam) =>
        [
          `Giải thể ${name}?`,
          people
            ? `${people} người của tổ vẫn là thành viên, nhưng không còn thuộc tổ nào. Cô chú xếp họ vào tổ khác ở phần “Thành viên”.`
            : "Tổ chưa có ai.",
          duties || shifts ? `Họ vẫn giữ ${duties} nhiệm vụ đang làm và ${shifts} ca trực sắp tới.` : "",
          "Số liệu cũ giữ nguyên. Tổ đã giải thể thì không mở lại được.",
        ]
          .filter(Boolean)
          .join(" "),
    },
    ended: (name: string) => `Đã giải thể ${name}.`,
  },
  minimum: {
    title: "Mỗi tổ cần ít nhất",
    how: "Tổ nào thiếu sẽ hiện ở trang việc hôm nay. Ghi 0 nếu không cần.",
    members: "Số người",
    leads: "Số tổ trưởng",
    of: (organisation: string) => `Người của ${organisation}`,
    fault: "Ghi số từ 0 tới 99.",
  },
  terms: {
    title: "Cách gọi ở đây",
    how: "Bỏ trống thì máy dùng tên thường gọi.",
    team: "Tên gọi của tổ",
    teamHint: "Ví dụ: Tổ công nghệ số cộng đồng",
    office: "Tên gọi của cơ quan",
    officeHint: "Ví dụ: Trung tâm phục vụ hành chính công",
    hamlet: "Dưới xã gọi là gì",
    hamletHint: "Ví dụ: ấp, khu phố, thôn, khóm",
    organisations: "Các tổ chức",
    organisationsHint: "Mỗi dòng một tổ chức.",
    noName: "Ghi bằng chữ, hoặc bỏ trống.",
    tooMany: (most: number) => `Nhiều nhất ${most} tổ chức. Bỏ bớt rồi lưu lại.`,
  },
};
export type UnitWords = typeof unit;
