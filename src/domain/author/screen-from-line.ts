import type { Step } from "../guide/guide";
import type { PracticeScreen } from "../guide/practice-screen";

/** A screen with what counts as done on it. */
interface Made {
  screen: PracticeScreen;
  done: Step["done"];
  hints?: Step["hints"];
  /** The part beside the right one. */
  tap?: string;
}

const kinds: { begins: RegExp; make: (label: string) => Made }[] = [
  { begins: /^(?:Gõ|Điền|Ghi|Nhập)(?!\p{L})/u, make: fieldToFill },
  { begins: /^Chọn(?!\p{L})/u, make: choicesToTake },
  { begins: /^(?:Bật|Tắt)(?!\p{L})/u, make: switchToTurn },
  { begins: /^Chụp(?!\p{L})/u, make: paperToPhotograph },
  { begins: /^Mở(?!\p{L})/u, make: appToOpen },
];

function fieldToFill(label: string): Made {
  const practice = "Nguyễn Thị Tập";
  return {
    screen: {
      kind: "app",
      app: "service",
      title: "Trang mẫu",
      parts: [
        { part: "field", id: "field", label, kind: "text", practice },
        { part: "button", id: "go-on", label: "Tiếp tục", look: "main" },
      ],
    },
    done: { type: "field" },
    hints: [`Nhìn ô “${label}”.`, `Chạm “Điền mẫu” ở dưới ô “${label}”.`],
    tap: "go-on",
  };
}

function choicesToTake(label: string): Made {
  return {
    screen: {
      kind: "app",
      app: "service",
      title: "Trang mẫu",
      parts: [
        { part: "choice", id: "right", label },
        { part: "choice", id: "other", label: "Cách khác" },
      ],
    },
    done: { tap: "right" },
    tap: "other",
  };
}

function switchToTurn(label: string): Made {
  return {
    screen: {
      kind: "app",
      title: "Cài đặt",
      parts: [
        { part: "toggle", id: "right", label },
        { part: "toggle", id: "other", label: "Chế độ máy bay" },
      ],
    },
    done: { tap: "right" },
    tap: "other",
  };
}

function paperToPhotograph(label: string): Made {
  return {
    screen: {
      kind: "camera",
      title: "Máy ảnh",
      parts: [
        { part: "paper", label, state: "clear" },
        { part: "button", id: "shoot", label: "Chụp", look: "main" },
        { part: "button", id: "back", label: "Quay lại", look: "link" },
      ],
    },
    done: { tap: "shoot" },
    hints: ["Tìm nút ở dưới tờ giấy.", "Chạm nút “Chụp”."],
    tap: "back",
  };
}

function appToOpen(label: string): Made {
  return {
    screen: {
      kind: "home",
      parts: [
        {
          part: "apps",
          apps: [
            { id: "right", label, picture: "phone" },
            { id: "other", label: "Ảnh", picture: "photos" },
          ],
        },
      ],
    },
    done: { tap: "right" },
    tap: "other",
  };
}

function buttonToTap(label: string): Made {
  return {
    screen: {
      kind: "app",
      app: "service",
      title: "Trang mẫu",
      parts: [
        { part: "text", text: "Coi kỹ rồi chạm nút cần chạm.", look: "plain" },
        { part: "button", id: "right", label, look: "main" },
        { part: "button", id: "other", label: "Quay lại", look: "link" },
      ],
    },
    done: { tap: "right" },
    tap: "other",
  };
}

/** What a line that begins so shows; the words on the part to tap are its label. */
export function screenFor(words: string, label: string): Made {
  const kind = kinds.find(({ begins }) => begins.test(words));
  return (kind?.make ?? buttonToTap)(label);
}
