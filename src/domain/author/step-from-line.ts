import type { Step } from "../guide/guide";
import type { PracticeScreen } from "../guide/practice-screen";
import { nameFromWords } from "./name-from-words";
import { screenFor } from "./screen-from-line";

/*
 * A list of steps as people write it on paper, one a line, becomes steps that can be practised at once. What a line begins with
 * says what the screen shows; its author changes whatever does not fit.
 */

/** "1.", "-", "Bước 2:" in front of a line. */
const numbering = /^(?:\s*(?:bước\s*\d+\s*[:.)]?|\d+\s*[.):]|[-–•*+])\s*)+/iu;
/** What says that somebody tries to cheat here. */
const scam = /^(?:lừa đảo|lừa|kẻ gian|cảnh giác|!)\s*:?\s*/iu;

/** The steps of a pasted list; empty lines say nothing. `taken`: names that steps of the guide have already. */
export function stepsFromList(list: string, taken: readonly string[] = []): Step[] {
  const names = [...taken];
  return list
    .normalize("NFC")
    .split(/\r?\n/)
    .map((line) => line.replace(numbering, "").replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .map((line) => {
      const step = stepFromLine(line, names);
      names.push(step.id);
      return step;
    });
}

function stepFromLine(line: string, taken: readonly string[]): Step {
  const isScam = scam.test(line);
  const words = sentence(isScam ? line.replace(scam, "") : line);
  if (isScam) return scamStep(words, nameFromWords(words, taken, "lua-dao"));
  const id = nameFromWords(words, taken, "buoc");
  const label = labelIn(words);
  const { tap, ...made } = screenFor(words, label);
  return {
    id,
    do: words,
    goal: words,
    say: `Bà con ${words[0]!.toLowerCase()}${words.slice(1)}`,
    ...made,
    hints: made.hints ?? [`Tìm chỗ có chữ “${label}”.`, `Chạm “${label}”.`],
    mistakes: tap ? [{ tap, say: `Chưa phải chỗ này. Bà con tìm “${label}” nhé.` }] : [],
    helper: "Hỏi “Mình cần tìm chữ gì?”. Chờ bà con tự tìm.",
  };
}

/** Somebody calls or writes and wants something: the one right thing is to stop. */
function scamStep(words: string, id: string): Step {
  const calls = /gọi|điện|cuộc|video/iu.test(words);
  const safe = calls ? "Cúp máy" : "Không bấm, xóa tin";
  const parts: PracticeScreen["parts"] = [
    ...(calls ? [{ part: "caller", name: "Số lạ", detail: "Đang nói chuyện" } as const] : []),
    { part: "bubble", who: "them", text: words },
    { part: "button", id: "stop", label: safe, look: "safe" },
    { part: "button", id: "obey", label: calls ? "Làm theo lời họ" : "Bấm vào đường link", look: "danger" },
  ];
  return {
    id,
    do: calls ? "Dừng lại, cúp máy." : "Dừng lại, xóa tin nhắn.",
    goal: "Dừng lại khi thấy lạ.",
    say: "Người này là kẻ gian. Bà con dừng lại, đừng làm theo.",
    screen: { kind: calls ? "call" : "chat", ...(calls ? {} : { title: "Số lạ" }), parts },
    done: { stop: "stop" },
    hints: ["Coi ai đang đòi mình làm gấp.", `Chạm “${safe}”.`],
    praise: "Dừng lại là giữ được tiền.",
    mistakes: [{ tap: "obey", say: "Làm theo là mất tiền. Mình dừng lại nhé.", harm: true }],
    helper: "Hỏi “Người này là ai, sao biết?”. Chờ bà con tự quyết.",
  };
}

/** With a capital in front and a full stop behind. */
function sentence(words: string): string {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…]$/u.test(begun) ? begun : `${begun}.`;
}

const mostWordsOnButton = 5;

/** What stands on the part to tap: what is quoted in the line, or the words behind its verb. */
function labelIn(words: string): string {
  const [, quoted] = /[“"«']([^”"»']+)[”"»']/u.exec(words) ?? [];
  if (quoted) return quoted.trim();
  const rest = words
    .replace(/[.!?…]+$/u, "")
    .split(" ")
    .slice(1, 1 + mostWordsOnButton)
    .join(" ");
  const label = rest.replace(/^(?:vào |nút |ô |mục |dòng |chữ )+/iu, "") || words.replace(/[.!?…]+$/u, "");
  return label.charAt(0).toUpperCase() + label.slice(1);
}
