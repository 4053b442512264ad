/** How the site of the public services names itself, and the way back that stands before each title. */
export const site = { name: "Cổng Dịch vụ công quốc gia", way: "Trang chủ ›" };

// Declare, attach, pay, send: the order in which the site asks (a province's help page, read on 30-11-2026).
const stages = [
  /^(?:Tờ khai|Nơi |Hai bên|Người |Xe cần|Gửi tới|Nội dung|Giá bán|Tra giấy|Đóng mấy|Nhận |Đăng ký tạm trú|Ngày tới|Gia hạn thẻ|Thẻ tìm)/u,
  /^(?:Giấy|Ảnh|Kèm|Xem lại giấy|Coi lại|Lý do)/u,
  /^(?:Chọn cách trả|Thanh toán|Hồ sơ BT)/u,
  /^(?:Kiểm lại|Xem lại)/u,
];
export const stageCount = stages.length;

/** Which of the stages a page belongs to, from 1 on; 0 for a page beside them. */
export const stageOf = (title = ""): number => 1 + stages.findIndex((pages) => pages.test(title));
