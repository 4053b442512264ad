/** The days of an office's week, from Monday on. */
export const homeDays = ["Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật"];

/** The same when it ends or somebody asks for help: it is loaded later than the rest. */
export const homePracticeEnd = {
  asking: {
    title: "Nhờ người chỉ",
    say: "Bà con ra xã hoặc gọi điện, rồi đọc mã này:",
    opens: (step: number) => `Cán bộ bấm mã, máy ở xã mở đúng bước ${step}.`,
    office: "Ủy ban nhân dân xã, tổ công nghệ số cộng đồng",
    free: "Giúp miễn phí.",
    call: "Điện thoại",
    hours: "Giờ làm việc",
    days: homeDays,
    back: (step: number) => `Về lại bước ${step}`,
  },
  real: {
    title: "Giờ làm thật",
    one: "Một điện thoại: mở ứng dụng thật trên máy này. Quên bước nào thì quay lại đây.",
    two: "Hai điện thoại: để bài mở ở máy này, làm thật trên máy kia.",
  },
};

export type HomePracticeEndWords = typeof homePracticeEnd;
