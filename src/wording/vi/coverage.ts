import type { CoverageFigure, Effort, levels, QuarterFigure } from "../../domain/figures/coverage-figures";

const kinds: Record<(typeof levels)[number], string> = {
  province: "tỉnh",
  district: "huyện",
  commune: "xã",
  hamlet: "ấp",
};
const figures: Record<CoverageFigure | QuarterFigure, string> = {
  "hamlets:member": "Ấp có người của tổ",
  "hamlets:helped": "Ấp được giúp trong 4 tuần",
  "members:duty": "Thành viên có nhiệm vụ",
  "goal:help": "Lượt giúp so với mục tiêu",
  officials: "Cán bộ có tài khoản Dịch vụ công",
  dvctt: "Hồ sơ trực tuyến so với chỉ tiêu",
  online: "Thủ tục làm trên mạng",
};
const short: typeof figures = {
  "hamlets:member": "Người của tổ",
  "hamlets:helped": "Giúp trong 4 tuần",
  "members:duty": "Có nhiệm vụ",
  "goal:help": "Mục tiêu tháng",
  officials: "Cán bộ có tài khoản",
  dvctt: "Hồ sơ trực tuyến",
  online: "Thủ tục trên mạng",
};
const efforts: Record<Effort, string> = {
  members: "Người",
  minutes: "Giờ làm",
  duties: "Nhiệm vụ xong",
  alone: "Tự làm được",
  "for-them": "Làm thay",
};

/** Percent as Vietnamese write it: a comma, and no more than one digit behind it. */
const percent = (have: number, of: number): string =>
  of ? `${String(Math.round((have / of) * 1000) / 10).replace(".", ",")} %` : "–";

/** How far the teams reach, and where the numbers come from. */
export const coverage = {
  kinds,
  figures,
  short,
  efforts,
  percent,
  title: (name: string) => `Nơi đã tới: ${name}`,
  means: "Tổ đã có mặt và giúp được ở bao nhiêu ấp, bao nhiêu xã, trên tất cả.",
  send: "Gửi số lên tỉnh ở cuối trang",
  month: "Tháng",
  monthName: (period: string) => `${Number(period.slice(5))}-${period.slice(0, 4)}`,
  path: "Cấp trên",
  levels: {
    title: "So với 100 %",
    teams: (kind: string) => `Tổ cấp ${kind}`,
    teamsShort: (kind: string) => `Tổ ${kind}`,
    columns: { what: "Mục", have: "Có", share: "Phần trăm" },
    according: (source: string) => `theo ${source}`,
    listed: (have: number, of: number) => `danh sách bên dưới cộng được ${have}/${of}`,
    sent: (have: number, of: number, kind: string) =>
      have < of ? `trong ${have} trên ${of} ${kind} đã gửi` : `cả ${of} ${kind} đã gửi`,
    noneSent: (of: number, kind: string) =>
      `Tháng này chưa ${kind} nào gửi số liệu (0 trên ${of} ${kind}). Nhận tệp của các ${kind} ở dưới.`,
    summed: (have: number, of: number) => (have < of ? `cộng từ ${have} trên ${of} nơi` : `cộng từ ${have} nơi`),
    none: "Tháng này chưa có số nào. Ghi số ở dưới, hoặc nhận tệp của các xã.",
  },
  beneath: {
    title: "Từng nơi, nơi còn thiếu xếp trước",
    place: "Nơi",
    yes: "có",
    no: "chưa",
    unsent: "chưa gửi",
    unsentLast: "Nơi chưa gửi xếp cuối: máy chưa biết số của nơi đó, không tính là chưa có.",
    more: (n: number) => `Xem thêm ${n} nơi`,
  },
  effort: {
    title: "Công sức theo tổ chức",
    organisation: "Tổ chức",
    unknown: "Chưa rõ tổ chức",
    withheld: "Không tách theo tổ chức",
    withheldNote:
      "Số dưới 5 của một tổ chức không nêu riêng, để không lộ ai; ô ghi “–” là không rõ. Dòng cuối gộp phần đó.",
    how: "Lượt giúp tính cả tại trạm và tại các ấp. Tuyên truyền không tính là giúp.",
    uneven: (name: string, share: string) => `${name} đang gánh ${share} số lượt giúp. Nên giao việc cho tổ chức khác.`,
  },
  topics: {
    title: "Lượt giúp theo việc",
    topic: "Việc",
    general: "Hỏi chung",
    withheld: "Không tách theo việc",
    total: "Cộng",
    note: "Số dưới 5 không nêu riêng từng việc, để không lộ ai. Dòng cộng vẫn đủ.",
  },
  quarter: {
    title: (period: string) => `Dịch vụ công trực tuyến, quý ${period.slice(6)} năm ${period.slice(0, 4)}`,
    beneath: "Dịch vụ công theo từng nơi",
    none: "Quý này chưa ghi số nào.",
  },
  state: {
    title: "Ghi số có nguồn",
    how: "Có số cộng mà chưa có danh sách thì ghi ở đây, kèm nguồn và ngày.",
    what: "Mục",
    where: "Nơi",
    other: "Cơ quan, đơn vị khác",
    otherName: "Tên cơ quan, đơn vị",
    have: "Đã có",
    of: "Tổng số, hoặc chỉ tiêu",
    source: "Nguồn",
    sourceHint: "Ví dụ: báo cáo tháng 3-2023",
    on: "Số của ngày (ngày-tháng-năm)",
    save: "Ghi số này",
    done: "Đã ghi.",
    faults: {
      have: "Ghi hai số từ 0 trở lên.",
      more: "Số đã có nhiều hơn tổng số. Xem lại hai số.",
      source: "Ghi nguồn của số này, nhiều nhất 120 chữ cái.",
      on: "Ghi ngày như 20-03-2023.",
      name: "Ghi tên cơ quan, đơn vị, nhiều nhất 80 chữ cái.",
    },
  },
  goals: {
    title: "Mục tiêu từng ấp",
    how: "Mỗi ấp một mục tiêu riêng: ấp xa, ấp đông người già cần nhiều hơn. Bỏ trống là không đặt.",
    label: (hamlet: string) => `${hamlet}: lượt giúp mỗi tháng`,
    save: "Lưu mục tiêu",
    fault: "Ghi số từ 1 tới 9999, hoặc bỏ trống.",
  },
  file: {
    title: "Gửi số liệu lên tỉnh, nhận số liệu về",
    how: "Không có mạng vẫn gửi được: tải tệp, chép qua USB hay thư. Trong tệp chỉ có số đếm, không có tên ai. Số dưới 5 của từng việc, từng ấp, từng tổ chức không nêu riêng.",
    save: "Tải tệp số liệu",
    name: (place: string, day: string) => `Số liệu ${place} ${day}`,
    saved: (mark: string) => `Đã tải. Mã kiểm của máy này: ${mark}. Nơi nhận gọi hỏi thì đọc mã này.`,
    open: "Nhận tệp của nơi khác",
    confirm: (office: string, mark: string) => `Lần đầu nhận của ${office}. Dấu trong tệp: ${mark}.`,
    confirmNewKey: (office: string, mark: string) =>
      `${office} ký bằng khóa khác lần trước. Gọi hỏi: máy có hỏng và đổi khóa không? Dấu trong tệp: ${mark}.`,
    ask: "Gọi cho nơi đó, nghe họ đọc dấu trên máy của họ. Khớp từng chữ thì bấm nhận.",
    yes: "Khớp, nhận từ nay",
    no: "Không khớp, bỏ tệp",
    taken: (office: string) => `Đã nhận số liệu của ${office}.`,
    older: (office: string) => `Tệp này của ${office} đã nhận rồi, hoặc đã có tệp mới hơn. Không đổi số nào.`,
    senders: "Nơi đã nhận",
    madeOn: (day: string) => `Tệp mới nhất làm ngày ${day}.`,
    nothingStands: "Chưa có số liệu nào của nơi này. Tệp tới sau vẫn nhận được.",
    letGo: (office: string) => `Bỏ tệp này của ${office}`,
    letGoHow:
      "Bỏ tệp nhận nhầm? Số liệu trước đó của nơi này trở lại; chưa có thì tính là chưa gửi. Lần sau vẫn nhận tệp của họ.",
    letGoYes: "Phải, bỏ tệp này",
    faults: {
      unreadable: "Đây không phải tệp số liệu của Trạm Số.",
      forged: "Tệp đã bị sửa hoặc hỏng. Chưa nhận số nào. Xin nơi gửi tải lại tệp mới.",
      "later-than-now": (day: string) =>
        `Tệp ghi ngày ${day}, chưa tới. Chưa nhận số nào. Xem lại ngày giờ của máy này và máy gửi, rồi xin tệp mới.`,
      "no-period": (period: string) =>
        `Tệp có kỳ “${period}”, không có tháng hay quý nào như vậy tới hôm nay. Chưa nhận số nào. Xin nơi gửi tải lại tệp mới.`,
      "more-than-all": (place: string, figure: string, counts: string) =>
        `Tệp ghi ${place}, “${figure}”: ${counts}, có nhiều hơn tổng số. Chưa nhận số nào. Xin nơi gửi sửa số đó rồi gửi lại.`,
      "other-unit": "Máy gửi tệp này vốn gửi cho một nơi khác. Chưa nhận số nào.",
      "not-read": "Máy không đọc được tệp này. Xem lại thẻ nhớ rồi chọn lại.",
      unconfirmed: "Chưa so dấu của nơi gửi. Chưa nhận số nào.",
      "leads-only": "Việc này của tổ trưởng.",
    },
  },
  example: {
    open: "Xem ví dụ: Bến Tre, tháng 3-2023",
    title: "Nơi đã tới: Tỉnh Bến Tre, tháng 3-2023",
    back: "Về cơ quan mình",
    source: "báo cáo tháng 3-2023",
    offline: "Cần có mạng để tải danh sách một lần.",
    fetching: "Đang tải danh sách…",
    list: "Danh sách theo tên cũ",
    why: (listed: number, of: number) =>
      `Danh sách tên cũ chỉ phân biệt được ${listed} trong ${of} xã, phường, thị trấn. Danh sách ghi tên cũ mà không ghi mã cũ, nên còn một nơi không tách ra được. Tổng ở trên vẫn theo báo cáo.`,
    hamlets: "Báo cáo không nêu tên ấp, khu phố nào. Máy không tự đặt thêm tên nào.",
    district: (name: string, n: number) => `${name}: ${n} nơi trong danh sách`,
  },
};
export type CoverageWords = typeof coverage;
