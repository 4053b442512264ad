import type { Face, Outcome } from "../../domain/request/outcome";
import type { TimeOfDay } from "../../domain/request/way";
import type { CardPicture } from "../../domain/team/card-picture";
import type { Band } from "../../domain/waiting-list/waiting-list";

const outcomes: Record<Outcome | "withdrawn", string> = {
  "did-it-alone": "Bà con đã tự làm được. Giỏi quá!",
  "done-for-them": "Tình nguyện viên đã làm giúp bà con.",
  referred: "Việc này đã chuyển sang người khác giúp tiếp.",
  "no-show": "Lúc gọi số thì chưa thấy bà con.",
  "not-reached": "Hết giờ nên chưa tới lượt bà con. Trạm xin lỗi.",
  withdrawn: "Bà con đã thôi, không cần giúp nữa.",
};

const cards: Record<CardPicture, string> = {
  lotus: "bông sen",
  coconut: "trái dừa",
  boat: "chiếc xuồng",
  buffalo: "con trâu",
  stork: "con cò",
  fish: "con cá",
  rice: "bông lúa",
  sun: "mặt trời",
  kite: "con diều",
  lantern: "lồng đèn",
  leaf: "chiếc lá",
  star: "ngôi sao",
};

const faces: Record<Face, string> = { good: "Vừa ý", fair: "Tạm được", poor: "Chưa vừa ý" };

const times: Record<TimeOfDay, string> = {
  morning: "Buổi sáng",
  afternoon: "Buổi chiều",
  evening: "Buổi tối",
  any: "Lúc nào cũng được",
};

/** What citizens read from asking for help to the end of it. English mirrors it key by key. */
export const turn = {
  yourNumber: "Số của bà con",
  ofDay: (day: string) => `Số này lấy ${day}`,
  dayUnsure: (day: string) => `Số này lấy lúc máy chưa đúng ngày. Máy ghi là ${day}`,
  sending: "Đang ghi số…",
  notOpened: "Máy này chưa mở trạm nên chưa lấy số được. Bà con gọi cán bộ ở gần giúp nhé.",
  tooMany: "Máy này vừa phát nhiều số quá, nên tạm nghỉ một chút",
  tooManyHow: "Bà con gọi cô chú tình nguyện viên ở gần. Cô chú bấm một cái là lấy số được ngay.",
  failed: "Máy chưa ghi được số. Bà con bấm lại lần nữa, hoặc gọi cán bộ ở gần.",
  unknown: "Không thấy số này trong hôm nay. Bà con xem lại số, hoặc bấm “Nhờ giúp” để lấy số mới.",
  notDone: "Máy chưa ghi được. Bà con bấm lại lần nữa.",
  again: "Bấm lại",
  back: "Quay lại",
  readAloud: "Nghe đọc",
  waiting: {
    band: (band: Band) => {
      if (band.band === "next") return "Sắp tới lượt bà con";
      return band.band === "many" ? `Còn hơn ${band.over} lượt` : `Còn ${band.from}–${band.to} lượt nữa`;
    },
    minutes: (from: number, to: number) => (from === 0 ? `chưa tới ${to} phút` : `chừng ${from}–${to} phút`),
    minutesUnknown: "chưa rõ chờ bao lâu",
    opensAgain: (time: string) => `Trạm đang nghỉ, ${time} mở lại.`,
    sitDown: "Bà con cứ ngồi chờ. Khi tới lượt, có người mời.",
    remember: "Nhớ số này. Màn hình đổi cũng không mất lượt.",
    priority: "ưu tiên",
    goOn: "Làm tiếp trong lúc chờ",
    backToGuide: "Mở bài đang làm",
    takeHomeStep: (step: number) => `Quét để xem tiếp từ bước\u00a0${step} ở nhà.`,
  },
  next: {
    whose: "Máy đang giữ một số vừa lấy. Số đó của ai?",
    mine: "Của tôi",
    showMine: "Cho tôi xem số",
    others: "Của người khác",
    takeNew: "Lấy số mới cho tôi",
    notMine: "Số\u00a0của\u00a0người\u00a0khác? Lấy\u00a0số\u00a0mới",
    held: "Máy đang giữ một số vừa lấy.",
    notCalled: "Số này của người khác",
    leave: "Xong, nhường máy",
  },
  handedOver: {
    next: (name: string) => `${name} sẽ giúp tiếp bà con`,
    lead: "Tổ trưởng sẽ giúp tiếp bà con",
    told: "Người trước đã dặn lại. Bà con khỏi kể từ đầu.",
  },
  called: {
    to: "Mời cô bác tới",
    toSomebody: "Mời cô bác tới gặp",
    somewhere: "bàn giúp",
    times: (times: number) => `Gọi lần ${times}`,
    slowly: "Cứ thong thả. Người giúp đang đợi.",
    yourTurn: "Tới lượt rồi!",
    heard: "Tôi nghe rồi",
  },
  helper: {
    invites: (name: string) => `${name} mời bà con`,
    somebodyInvites: "Người của trạm mời bà con",
    helping: (name: string) => `${name} đang giúp bà con`,
    helpingNoName: "Có người đang giúp bà con",
    willHelp: (name: string) => `${name} sẽ giúp bà con`,
    card: (picture: CardPicture) => `Đeo thẻ hình ${cards[picture]}`,
    inHand: "Đang được giúp",
    group: "Bà con học chung một nhóm nhỏ.",
    free: "Giúp miễn phí",
    noSecrets: "Không hỏi mật khẩu, mã xác nhận (OTP)",
    noMoney: "Không cầm tiền của bà con",
    code: "Mã xác nhận là dãy số gửi vào điện thoại. Chỉ mình bà con được xem.",
  },
  hold: {
    choose: "Tôi ra ngoài một lát",
    kept: "Đang giữ chỗ cho bà con",
    meanwhile: "Trong lúc này, trạm không gọi số này.",
    comeBack: "Về tới, bấm “Số của tôi” rồi bấm số này.",
    back: "Tôi quay lại rồi",
  },
  missed: {
    title: "Lúc nãy có gọi mà chưa thấy bà con",
    kept: "Chỗ của bà con vẫn còn.",
    says: "Chỗ vẫn còn. Bấm “Tôi có mặt” để được gọi lại.",
    once: "Chỉ gọi lại một lần nữa thôi.",
    here: "Tôi có mặt",
    show: "Xem số của tôi",
  },
  appointment: {
    label: "Hẹn bà con",
    closedNow: "Trạm đang đóng cửa, nên số này để cho",
    opens: (time: string) => `Hôm đó trạm mở cửa lúc ${time}.`,
    keep: "Bà con giữ số này, hôm đó khỏi lấy số lại.",
  },
  way: {
    choose: "Hẹn cách khác",
    title: "Bà con muốn được giúp cách nào?",
    callBack: "Gọi lại cho tôi",
    homeVisit: "Tới nhà tôi",
    which: "Nhà bà con ở đâu?",
    more: "Xem nơi khác",
    when: "Lúc nào thì tiện?",
    times,
    calling: "Trạm sẽ gọi lại cho bà con",
    visiting: (hamlet: string) => `Sẽ có người tới ${hamlet}`,
    proof: (number: string) => `Đúng người của trạm thì đọc được số ${number}.`,
    tell: "Bà con dặn người ở bàn cách tìm mình.",
    stayHere: "Thôi, tôi chờ ở đây",
  },
  priority: {
    choose: "Tôi thuộc diện ưu tiên",
    chosen: "Đang được ưu tiên",
    title: "Bà con thuộc diện nào?",
    how: "Chạm một hình. Người khác chỉ thấy chữ “ưu tiên”.",
    rule: (minutes: number) => `Bà con được tính như tới sớm hơn ${minutes} phút.`,
    others: "Người khác chỉ thấy chữ “ưu tiên”, không thấy diện nào.",
    basis: (words: string) => `Theo: ${words}`,
    undo: "Bỏ ưu tiên",
    done: "Xong",
  },
  withdraw: {
    choose: "Thôi, không cần nữa",
    sure: "Bà con chắc chắn bỏ số này?",
    yes: "Phải, bỏ số này",
    no: "Không, tôi vẫn chờ",
  },
  after: {
    title: "Xong lượt rồi",
    outcomes,
    tryAlone: (step: number) => `Giờ mình tự làm lại bước ${step} nhé. Làm được là nhớ lâu.`,
    repeatStep: (step: number) => `Tự làm bước ${step}`,
    learned: (step: number) => `Bước ${step} bà con đã tự làm. Tính là đã học được.`,
    askAgain: "Cần giúp nữa thì bấm “Nhờ giúp”.",
    feedback: "Bà con thấy được giúp thế nào?",
    faces,
    thanks: "Cảm ơn bà con đã nói cho trạm biết.",
  },
  learned: {
    title: "Bà con tự làm được rồi!",
    says: (step: number) => `Bước ${step} tính là đã học được.`,
    goOn: "Làm tiếp bài",
    done: "Tôi xong rồi",
  },
  alarm: {
    raise: "Có người hỏi mã xác nhận, mật khẩu hoặc đòi tiền",
    sent: "Đã báo tổ trưởng.",
    keep: "Bà con đừng đưa mã, đừng đưa tiền.",
    undo: "Bấm nhầm",
    answered: "Tổ trưởng đã xem lời báo của bà con.",
  },
  find: {
    title: "Số của tôi",
    ask: "Bấm ba chữ số trong số của bà con, ví dụ 017.",
    show: "Xem số",
    erase: "Xóa",
    digit: (digit: string) => `Số ${digit}`,
    unread: "Máy chưa xem được số. Bà con bấm lại lần nữa, hoặc gọi cán bộ ở gần.",
    which: "Bà con lấy số này hôm nào?",
    today: (day: string) => `Hôm nay, ${day}`,
    dueOn: (day: string) => `hẹn ${day}`,
    dayUnsure: (day: string) => `Lấy lúc máy chưa đúng ngày (máy ghi ${day})`,
  },
};

export type TurnWords = typeof turn;
