import type { AppName } from "./app-name";
import type { Fault, FaultKind } from "./fault";
import type { GuideInFile } from "./guide-schema";
import { permissionButtons } from "./permission";
import { everyText, type TextAt } from "./texts-of";

/** A way of saying something that this house decided on. */
interface HouseRule {
  /** Which texts the rule is about. */
  about: (at: TextAt, guide: GuideInFile) => boolean;
  wrong: RegExp;
  kind: FaultKind;
  says: string;
  remedy: string;
}

const keepsMoney = (app: AppName | undefined) => app === "bank" || app === "wallet";
const everywhere = () => true;
const onPermissionButton = ({ path }: TextAt) => path.includes("sheet") && path.at(-1) === "label";

/** What a real app writes on its screen. What people say in a chat or a call is theirs. */
function onScreen({ path }: TextAt, { steps }: GuideInFile): boolean {
  const [, step, place, part, index] = path;
  if (path[0] !== "steps" || place !== "screen") return false;
  return part !== "parts" || steps[Number(step)]?.screen.parts[Number(index)]?.part !== "bubble";
}

const rules: HouseRule[] = [
  {
    about: onPermissionButton,
    wrong:
      /^(?!(?:Trong khi dùng ứng dụng|Chỉ lần này|Không cho phép)$)(?:không cho|(?:chỉ )?khi |trong khi|chỉ |luôn)/iu,
    kind: "permission-button",
    says: "is no button of Android",
    remedy: `write one of: ${permissionButtons.join(", ")}`,
  },
  {
    about: onScreen,
    wrong: /bà con|cô bác/iu,
    kind: "app-speaks-as-we",
    says: "speaks as we do, but an app or a notice says it",
    remedy: "write “bạn”, or leave the word out",
  },
  {
    about: everywhere,
    wrong: /mã 6 số|mã mở (?:máy|khóa)|mã bí mật|mã khóa(?! máy)|mật mã (?:mở )?máy/iu,
    kind: "other-secret",
    says: "gives a secret a second name",
    remedy: "write “mật mã (passcode)” for VNeID, “mã khóa máy”, or “mã xác nhận (OTP)”",
  },
  {
    // A bank and a wallet call theirs so; a telephone and VNeID have other words.
    about: (_, { app, steps }) => ![app, ...steps.map(({ screen }) => screen.app)].some(keepsMoney),
    wrong: /mã pin/iu,
    kind: "other-secret",
    says: "gives a secret a second name",
    remedy: "write “mật mã (passcode)” for VNeID, or “mã khóa máy”; “mã PIN” is what a bank or a wallet asks for",
  },
  {
    about: everywhere,
    wrong: /chạm (?:vào )?mã(?! xác nhận)/iu,
    kind: "tap-a-code",
    says: "tells to tap a code, which no app asks for",
    remedy: "write that the phone is held over the code and reads it by itself",
  },
  { about: everywhere, wrong: /ch ?play/u, kind: "shop-name", says: "misspells the shop", remedy: "write “CH Play”" },
  { about: everywhere, wrong: /CHPlay/u, kind: "shop-name", says: "misspells the shop", remedy: "write “CH Play”" },
  {
    about: everywhere,
    wrong: /Vĩnh Long|Bến Tre|Trà Vinh/u,
    kind: "real-place",
    says: "names a real place, which is the office's own",
    remedy: "write “Tỉnh Bài Tập” or “Xã Bài Tập”",
  },
];

// Sources are quoted as they are, and people search in their own words.
const isOurs = ({ path }: TextAt) => path[0] !== "sources" && path[0] !== "synonyms";

/** Where a guide says something in other words than the house decided on. */
export function findOtherWords(guide: GuideInFile): Fault[] {
  const texts = everyText(guide).filter(isOurs);
  const faults = texts.flatMap((at) =>
    rules
      .filter(({ about, wrong }) => wrong.test(at.text) && about(at, guide))
      .map(({ kind, says, remedy }): Fault => ({ path: at.path, kind, says: `"${at.text}" ${says}`, remedy })),
  );
  return [...faults, ...unnamedPasscode(texts)];
}

/** VNeID itself calls the six digits a passcode: the first place that says "mật mã" has to join the two words. */
function unnamedPasscode(texts: TextAt[]): Fault[] {
  const first = texts.find(({ text }) => /mật mã/iu.test(text));
  if (!first) return [];
  const place = ({ path }: TextAt) => (path[0] === "steps" ? path[1] : "head");
  const here = texts.filter((one) => place(one) === place(first));
  if (here.some(({ text }) => /mật mã \(passcode\)/iu.test(text))) return [];
  const remedy = "write “mật mã (passcode)” once here";
  return [
    { path: first.path, kind: "unnamed-passcode", says: `"${first.text}" does not say which secret it means`, remedy },
  ];
}
