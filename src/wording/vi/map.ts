import type { Place } from "../../domain/team/may";
import type { Spot } from "../../domain/team/spots";

/** What a screen, or a part of one, is for; and, for the search, what else people call it. */
export interface SpotWords {
  what: string;
  also: string;
}

const places: Record<Place, string> = {
  requests: "Ai đang chờ, ai đang được giúp. Tình nguyện viên mở cả ngày.",
  team: "Người và mã PIN họ quên, ấp, nhiệm vụ, ca trực, tập huấn, soát bài. Tổ trưởng xem mỗi tuần.",
  report: "Đã giúp được bao nhiêu, tới ấp nào, bà con vướng ở đâu; gửi số lên tỉnh. Tổ trưởng xem mỗi tháng.",
  station:
    "Giờ mở cửa, các bàn, ai được ưu tiên, tiếng gọi số, giấy để in, sổ giấy khi cúp điện. Đặt một lần, lâu lâu mới sửa.",
  tablet: "Máy có khỏe không, sao lưu, mã và thẻ, các máy khác, bảng gọi số. Người giữ máy xem.",
};

const spots: Record<Spot, SpotWords> = {
  requests: {
    what: "mời và giúp bà con",
    also: "danh sách người đang chờ, mời người kế tiếp, gọi số, nhận, trả lại, kết quả, lấy số giúp bà con, bắt đầu trực, nghỉ tay, hôm nay của tôi, ghi nhầm, báo động lừa đảo",
  },
  find: { what: "mọi mục của cán bộ, tìm bằng lời", also: "tìm kiếm, tìm chỗ, bản đồ, danh sách, ở đâu" },
  team: {
    what: "việc hôm nay của tổ, hoặc của tôi",
    also: "hôm nay, cần làm, việc trễ, nhắc, việc của tôi, ca của tôi, ghi việc làm ở ấp, tờ rơi, đi ấp",
  },
  members: {
    what: "ai trong tổ, làm được gì, vào máy ra sao",
    also: "danh sách người, tình nguyện viên, quên mã pin, quên pin, cho mã pin mới, cho vào máy, số điện thoại của thành viên, đổi vai trò, cho nghỉ, tổ trưởng mới, kỹ năng, tiếng",
  },
  duties: {
    what: "giao việc và xem việc nào xong",
    also: "giao việc, công việc, phân công, hạn, xong, bộ việc mẫu, dán mã qr, phát tờ rơi, trễ",
  },
  roster: {
    what: "ai trực ngày nào",
    also: "ca trực, phân ca, xếp người, trực máy, đổi ca, giờ trực, xác nhận giờ, chép tuần, in lịch",
  },
  training: {
    what: "ai đã đạt việc nào, ký và xem bài",
    also: "học, đạt, ký, chứng nhận, giấy xác nhận, tập bài, thi, kiểm tra tay nghề",
  },
  development: {
    what: "giúp ra sao qua từng tháng, nên tập gì",
    also: "mấy tháng qua, tiến bộ, giờ đã trực, tự làm hay làm thay, gợi ý, nên học gì, từng người",
  },
  "my-day": {
    what: "hôm nay đã giúp ai ở bước nào, giờ trực",
    also: "hôm nay của tôi, ca của tôi, tôi đã giúp bao nhiêu, giờ hôm nay, cảm ơn, cuối ca",
  },
  checks: {
    what: "so bài với điện thoại thật",
    also: "kiểm lại bài, bài cũ, hết hạn, bài sai, nút bấm đã đổi, xác nhận bài đúng",
  },
  guides: {
    what: "viết bài mới, sửa bài có sẵn, tập thử bản nháp",
    also: "soạn bài, viết bài, sửa bài, bài mới, chép bài, bản nháp, thêm bước, bài của trạm, mẫu bài, làm bài giảng",
  },
  units: {
    what: "các ấp, các tổ và cách gọi tên",
    also: "thêm ấp, khóm, thôn, sáp nhập, nhập ấp, lập tổ, đổi tên tổ, số người tối thiểu, tổ chức, đoàn thể, xã nào, tên gọi",
  },
  report: {
    what: "ngày, tuần, tháng, năm; in và lưu tệp",
    also: "báo cáo tháng, thống kê, số liệu, tự làm được, làm thay, excel, csv, ai giúp bao nhiêu, gửi xã, nộp",
  },
  coverage: {
    what: "tổ có mặt ở những ấp nào; số gửi lên tỉnh",
    also: "độ phủ, ấp chưa có người, mục tiêu tháng, cán bộ có tài khoản, tổng số",
  },
  "send-figures": {
    what: "tự gửi qua mạng, hoặc tải tệp rồi chép đi",
    also: "gửi số lên tỉnh, gửi số liệu, nộp số, báo số, tải tệp số liệu, nhận tệp của xã",
  },
  trouble: {
    what: "bước nào nhiều người vấp, bà con tìm bài gì",
    also: "chỗ khó, bước sai nhiều, bỏ dở, bài chưa có, bà con tìm gì, ghi chú gửi tỉnh, sửa bài",
  },
  station: { what: "đặt cách trạm làm việc và in giấy", also: "cài đặt, thiết lập, cơ quan" },
  identity: {
    what: "tên cơ quan, địa chỉ cho mã QR, giờ hỏi “còn ở đây không”",
    also: "đổi tên xã, tên trạm, địa chỉ trang, website, mã qr dẫn tới, giây không ai chạm, màn hình tự về",
  },
  rules: {
    what: "tất cả các phần trên một trang",
    also: "quy định, luật, cài đặt, cách làm việc",
  },
  voice: {
    what: "thu tiếng đọc số",
    also: "thu âm, giọng gọi, loa, đọc số, ghi âm, tiếng gọi, im lặng",
  },
  print: {
    what: "tờ mang về, tờ treo tường, mã QR",
    also: "in tờ bài, in áp phích, in mã qr, thẻ qr, tờ rơi, máy in, giấy a4, a5, tải tệp cho trang ở nhà",
  },
  paper: {
    what: "tờ ghi số khi mất điện, nhập lại vào máy",
    also: "mất điện, mất máy, ghi tay, giấy đánh số, nhập sổ, cúp điện",
  },
  tablet: {
    what: "mạng, sổ, đồng hồ, bản đang chạy",
    also: "sức khỏe, đèn đỏ, hư, chậm, bản mới, cập nhật, quay lại bản trước, đồng hồ sai giờ, đầy bộ nhớ, toàn màn hình, chạy khi mất mạng",
  },
  backup: {
    what: "lưu cả sổ ra tệp, lấy lại khi máy hư",
    also: "sao lưu, lưu dữ liệu, thẻ nhớ, usb, khôi phục, lấy lại, mất dữ liệu, mã sao lưu, phòng hư máy",
  },
  secrets: {
    what: "mã nào mở gì, ai giữ, lần cuối thử thấy đúng",
    also: "mã pin, mã khôi phục, mã sao lưu, thẻ khóa khác nhau chỗ nào, thử mã, thử thẻ, giấy mã, ai giữ",
  },
  recovery: {
    what: "vào máy khi tổ trưởng cuối cùng không nhớ mã PIN",
    also: "mã khôi phục, tổ trưởng quên, làm mã mới, mất giấy mã",
  },
  cards: {
    what: "mở tên và số điện thoại bà con để lại",
    also: "thẻ khóa, thẻ dự phòng, mất thẻ, thay thẻ, xem số điện thoại bà con, mở khóa",
  },
  devices: {
    what: "thêm máy, điện thoại, bảng; gỡ máy",
    also: "nhiều máy, nối máy, dùng chung, thêm máy, thêm điện thoại, mất điện thoại, gỡ máy, máy chủ",
  },
  glass: {
    what: "để mã QR in trên màn hình đúng cỡ",
    also: "đo màn hình, kích thước, thẻ ngân hàng, chữ nhỏ, mã qr nhỏ, milimét",
  },
  pin: { what: "đổi mã PIN của chính mình", also: "đổi mã pin, mật khẩu của tôi, mã của tôi" },
  notices: { what: "trạm làm từ phần mềm của ai", also: "giấy phép, bản quyền, mã nguồn, phần mềm" },
  hours: {
    what: "mở cửa lúc nào, nghỉ ngày nào",
    also: "giờ làm việc, giờ mở cửa, đóng cửa, ngày nghỉ, nghỉ lễ, tết, thứ bảy",
  },
  counters: {
    what: "gọi tới bàn nào, lời trên bảng, số điện thoại cơ quan",
    also: "thêm bàn, bàn số, quầy, phòng, chữ chạy trên bảng, thông báo, lời nhắn, ấp tới nhà, điện thoại cơ quan, đường dây nóng, tổng đài",
  },
  priority: {
    what: "ai được tính như tới sớm hơn",
    also: "ưu tiên, người già, người khuyết tật, mang thai, có công, chen ngang",
  },
  waiting: {
    what: "giúp quá lâu, chờ quá lâu, hết giờ còn người",
    also: "chờ lâu, báo tổ trưởng, bao nhiêu phút, hết giờ, quá giờ, giới hạn số một giờ, giữ số điện thoại bao nhiêu ngày",
  },
  promise: {
    what: "chờ bao lâu, bao nhiêu người tự làm được",
    also: "hứa, cam kết, mục tiêu, chỉ tiêu, chờ không quá 15 phút, tám mươi phần trăm, tự làm được",
  },
  gate: {
    what: "chưa tập huấn thì có được nhận việc không",
    also: "bắt buộc, chưa đạt, cấm nhận, chưa học, cho phép",
  },
  "new-members": {
    what: "từng người, hoặc cả danh sách từ tệp",
    also: "thêm người, thêm thành viên, người mới, nhập danh sách, tệp excel, tệp mẫu, tuyển",
  },
  "gone-members": { what: "xem ai đã nghỉ, nhận lại", also: "người cũ, đã nghỉ, nhận lại, quay lại" },
  sending: {
    what: "xã nào đã gửi số, xã nào chưa, nhận nhiều tệp một lần",
    also: "bàn của tỉnh, nhận tệp, nhận cả thư mục, ai chưa nộp số, xã chậm, nhắc xã, giấy nhắc, xu hướng từng xã",
  },
  "home-address": {
    what: "trang mà mã QR dẫn tới",
    also: "địa chỉ trang, website, đường dẫn, mã qr không mở, https, mang về nhà",
  },
  posters: { what: "mỗi bài một tờ lớn có mã QR", also: "áp phích, in áp phích, poster, tờ lớn, dán tường" },
  role: {
    what: "của bà con, của tình nguyện viên hay bảng gọi số",
    also: "vai trò của máy, máy đặt ở đâu, mở ra màn hình nào, máy bà con",
  },
  board: {
    what: "hiện số đang mời ngay bây giờ, trên máy này",
    also: "bảng gọi số, màn hình treo tường, tivi, số đang gọi",
  },
};

/** What the staff read where they look for a screen, and on top of each place. */
export const map = {
  places,
  spots,
  field: "Cần làm gì, tìm gì",
  how: "Gõ bằng lời của cô chú, có dấu hay không đều được. Ví dụ: mất điện, quên pin, ngày tết.",
  none: "Chưa thấy mục nào như vậy. Thử chữ khác, hoặc xem danh sách dưới đây.",
  found: (n: number) => `${n} mục`,
  under: (place: string) => `ở ${place}`,
  recovery: "Mã khôi phục",
  guides: "Bài học",
  sendFigures: "Gửi số lên tỉnh",
  identity: "Tên và địa chỉ",
  waiting: "Thời gian chờ",
};

export type MapWords = typeof map;
