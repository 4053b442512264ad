import type { Progress } from "../../domain/team/training";

const states: Record<Progress["state"], string> = {
  "not-begun": "chưa học",
  learning: "đang học",
  ready: "chờ ký",
  passed: "đạt",
  refresh: "cần xem lại",
};

/** What is read about training. */
export const training = {
  states,
  title: "Tập huấn",
  how: "Tự làm hết các bài của một việc, rồi tổ trưởng xem tận mắt và ký.",
  gate: {
    on: (minutes: number) =>
      `Ai chưa đạt thì chưa được mời. Chờ quá ${minutes} phút mà không ai đang trực đã đạt thì mời mọi người. Gọi lại, tới nhà, “Nhận”, “Mời số này” thì ai cũng bấm được. Máy ghi lại những lượt đó, báo cáo có đếm. Muốn chặt hơn thì vào Trạm → Bắt buộc tập huấn.`,
    strict:
      "Bắt buộc chặt: ai chưa đạt thì không được mời và không nhận được việc đó, kể cả gọi lại và tới nhà. Chưa có ai đạt thì bà con phải chờ.",
    off: "Chưa bắt buộc: ai cũng nhận mọi việc.",
    turnOn: "Bắt buộc tập huấn",
    turnOff: "Thôi bắt buộc",
  },
  matrix: "Ai đạt việc gì",
  progress: (done: number, of: number) => `${done}/${of} bài`,
  open: (state: string, who: string, topic: string) => `${who}, ${topic}: ${state}`,
  sign: {
    title: (who: string, topic: string) => `${who} · ${topic}`,
    how: "Xem bạn ấy giúp một người thật. Đánh dấu từng điều đã thấy.",
    checks: [
      "Giải thích mà không chạm vào điện thoại của bà con",
      "Để bà con tự bấm, chờ bà con làm xong",
      "Không hỏi mật khẩu, mã xác nhận",
      "Biết lúc nào phải dừng và gọi người khác",
    ],
    save: "Ký: đã đạt",
    missing: "Đánh dấu đủ bốn điều rồi mới ký.",
    notYet: (n: number) => `Còn ${n} bài chưa tự làm xong.`,
    reopen: "Mở lại việc học này",
    close: "Đóng",
  },
  course: {
    begin: "Tự làm bài này",
    again: "Xem lại, 3 phút",
    done: "đã tự làm",
    changed: "bài đã đổi",
    passed: "Đã đạt",
    waits: "Học xong. Chờ tổ trưởng xem và ký.",
    recorded: "Đã ghi: bạn tự làm xong bài này.",
    notAlone: "Còn bước bị bỏ qua hoặc chưa tự làm. Làm lại những bước đó nhé.",
    back: "Về phần tập huấn",
    again2: "Làm lại",
    remembered: "Điều còn nhớ lại, chưa ai coi trên máy thật:",
  },
  certificate: {
    open: "Giấy xác nhận",
    title: "Giấy xác nhận",
    says: (name: string) => `Xác nhận ${name}`,
    team: (team: string) => `thành viên ${team}`,
    hours: (hours: string) => `đã trực máy ${hours} giờ, có tổ trưởng xác nhận`,
    topics: "và đã đạt tập huấn về:",
    noTopics: "chưa đạt việc nào",
    day: (day: string) => `Ngày ${day}`,
    signature: "Tổ trưởng ký tên",
    print: "In giấy",
  },
};
export type TrainingWords = typeof training;
