import type { Secret } from "../../domain/office/secret";

/** What is told of a code or card: what it opens, what it does not, and who keeps it where. */
interface SecretTold {
  title: string;
  opens: string;
  notThat: string;
  holder: string;
  /** How it is found out that it works. */
  proof: string;
  go: string;
}

const told: Record<Secret, SecretTold> = {
  pin: {
    title: "Mã PIN",
    opens: "Mở cửa vào bên cán bộ, mỗi người một mã.",
    notThat: "Một mình nó không xem được số điện thoại bà con để lại.",
    holder: "Mỗi người nhớ mã của mình, không ghi ra giấy để cạnh máy.",
    proof: "Mỗi lần vào máy là một lần thử.",
    go: "Đổi mã PIN của tôi",
  },
  recovery: {
    title: "Mã khôi phục",
    opens: "Cho tổ trưởng vào lại khi quên mã PIN mà không còn tổ trưởng nào khác.",
    notThat: "Không mở bản sao lưu, không xem được số điện thoại bà con.",
    holder: "Một tờ giấy, trong phong bì dán kín ở két của cơ quan.",
    proof: "Lấy giấy ra, gõ mã vào đây. Thử thôi, không đổi gì.",
    go: "Mất giấy: làm mã mới",
  },
  backup: {
    title: "Mã sao lưu",
    opens: "Mở tệp sao lưu trên máy mới khi máy này hỏng hay mất.",
    notThat: "Không mở cửa vào máy, không có số điện thoại bà con trong đó.",
    holder: "Một tờ giấy, để khác chỗ với thẻ nhớ có tệp sao lưu.",
    proof: "Chọn tệp sao lưu, gõ mã trên giấy. Máy chỉ mở thử, không lấy lại gì.",
    go: "Sao lưu",
  },
  cards: {
    title: "Thẻ khóa và hai thẻ dự phòng",
    opens: "Cùng với mã PIN: xem tên và số điện thoại bà con để lại.",
    notThat:
      "Nhặt được thẻ mà không có mã PIN thì không xem được gì. Hai thẻ dự phòng để chung một chỗ thì mở được mà không cần mã PIN.",
    holder: "Thẻ khóa: mỗi người mang thẻ của mình. Hai thẻ dự phòng: hai người giữ, ở hai chỗ khác nhau.",
    proof: "Đưa thẻ khóa của mình trước máy ảnh, hoặc gõ dãy chữ trên thẻ.",
    go: "Thẻ khóa",
  },
};

/** The four codes and cards side by side: which opens what, who keeps it, and when it was last proven. */
export const secrets = {
  title: "Bốn mã và thẻ",
  how: "Mỗi thứ mở một việc khác nhau. Thử lại mỗi ba tháng, lúc đang yên, để hôm cần thì biết chắc nó mở được.",
  told,
  rows: {
    opens: "Mở được gì",
    notThat: "Không mở được gì",
    holder: "Ai giữ, để đâu",
    proven: "Lần cuối thử thấy đúng",
  },
  now: "hôm nay, lúc vào máy",
  never: "chưa thử lần nào trên máy này",
  on: (day: string) => `ngày ${day}`,
  long: (day: string) => `ngày ${day}, đã hơn ba tháng`,
  missing: { backup: "chưa làm mã sao lưu", cards: "chưa làm thẻ nào" },
  open: (title: string) => `Thử ${title.toLowerCase()}`,
  code: "Mã trên giấy",
  codeHint: "Gõ từng nhóm bốn chữ, chữ thường hay chữ hoa đều được.",
  card: "Thẻ khóa của tôi",
  cardHint: "Dãy chữ in trên thẻ",
  file: "Chọn tệp sao lưu",
  chosen: (name: string) => `Đã chọn: ${name}`,
  check: "Thử",
  good: "Đúng. Đã ghi ngày thử là hôm nay.",
  wrong: {
    recovery: "Mã này không đúng. Xem lại giấy. Giấy cũ thì làm mã mới ở Mã khôi phục.",
    card: "Đây không phải thẻ khóa đang dùng của cô chú.",
    stale: "Thẻ đúng, nhưng mã PIN đã đổi sau khi làm thẻ, nên thẻ không mở được nữa. Vào Thẻ khóa làm thẻ mới.",
  },
};

export type SecretsWords = typeof secrets;
