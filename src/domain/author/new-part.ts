import type { PartName, PartOf } from "../../practice/parts/registry/schemas";

export type { PartName };

/** A part as the palette puts it on a screen, with words that show what it is for; a part without one does not compile. */
type NewParts = { [Name in PartName]: (id: string) => PartOf<Name> };

const news: NewParts = {
  text: () => ({ part: "text", text: "Dòng chữ trên màn hình" }),
  field: (id) => ({ part: "field", id, label: "Họ và tên", kind: "text", practice: "Nguyễn Thị Tập" }),
  button: (id) => ({ part: "button", id, label: "Tiếp tục", look: "main" }),
  choice: (id) => ({ part: "choice", id, label: "Cách thứ nhất" }),
  notice: () => ({ part: "notice", tone: "info", text: "Đã nhận được hồ sơ." }),
  rows: () => ({ part: "rows", rows: [{ label: "Họ và tên", value: "Nguyễn Thị Tập" }] }),
  paper: (id) => ({ part: "paper", label: "Giấy tờ", state: "clear", id }),
  qr: (id) => ({ part: "qr", label: "Mã để quét", id }),
  face: () => ({ part: "face" }),
  bubble: () => ({ part: "bubble", who: "them", text: "Chào cô." }),
  caller: () => ({ part: "caller", name: "Số lạ", detail: "Đang gọi tới" }),
  apps: (id) => ({ part: "apps", apps: [{ id, label: "Trình duyệt", picture: "browser" }] }),
  states: () => ({ part: "states", states: [{ label: "Đã nhận", state: "now" }] }),
  tick: (id) => ({ part: "tick", id, label: "Tôi đã đọc và đồng ý" }),
  toggle: (id) => ({ part: "toggle", id, label: "Bật thông báo" }),
  picker: (id) => ({ part: "picker", id, label: "Xã, phường", value: "Xã Bài Tập" }),
  sizes: (id) => ({ part: "sizes", id, label: "Cỡ chữ", at: 2, of: 4 }),
  result: (id) => ({ part: "result", id, title: "Trang chính thức", address: "trang-mau.example" }),
  listing: (id) => ({
    part: "listing",
    id,
    name: "Ứng dụng mẫu",
    maker: "Nhà làm mẫu",
    picture: "store",
    action: "Cài đặt",
  }),
  product: (id) => ({ part: "product", id, name: "Dừa xiêm", price: "10.000 đồng", picture: "coconut" }),
  tiles: (id) => ({ part: "tiles", groups: [{ tiles: [{ id, label: "Thủ tục", picture: "papers" }] }] }),
  tabs: (id) => ({
    part: "tabs",
    tabs: [
      { id, label: "Trang chủ", picture: "house", chosen: true },
      { id: `${id}-2`, label: "Thông báo", picture: "bell" },
    ],
  }),
  gestures: (id) => ({ part: "gestures", gestures: [{ id, label: "Đưa máy lại gần", act: "closer" }] }),
  letters: (id) => ({
    part: "letters",
    label: "Dòng trên: in trên thẻ.",
    detail: "Dòng dưới: trong tin nhắn.",
    pairs: [
      { id, known: "dia-chi", seen: "dia-chl" },
      { id: `${id}-2`, known: ".example", seen: ".example" },
    ],
  }),
  calls: (id) => ({ part: "calls", calls: [{ id, label: "Gọi thường", picture: "call" }] }),
};

export const newPart = <Name extends PartName>(name: Name, id: string): PartOf<Name> => news[name](id);
