const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const thousands = ["", " ngàn", " triệu", " tỷ"];

/** The name of one digit: "không" to "chín". */
export const digitWord = (digit: string): string => digits[Number(digit)] ?? "";

/** Digits one by one, as people say a telephone number or a code: "0 1 7" is "không một bảy". */
export const digitsAloud = (text: string): string => [...text.replace(/\D/g, "")].map(digitWord).join(" ");

/** A whole number below a thousand billions as people in the south say it: 1.500.000 is "một triệu năm trăm ngàn". */
export function numberAloud(n: number): string {
  if (n === 0) return "không";
  const groups: string[] = [];
  for (let [rest, at] = [n, 0]; rest > 0; rest = Math.floor(rest / 1000), at += 1) {
    const group = rest % 1000;
    if (group) groups.unshift(groupAloud(group, rest >= 1000) + thousands[at]);
  }
  return groups.join(" ");
}

/** `inside`: something larger stands before it, so that its empty hundreds are said too. */
function groupAloud(n: number, inside: boolean): string {
  const hundreds = Math.floor(n / 100);
  const says = hundreds || inside ? [`${digits[hundreds]} trăm`] : [];
  return [...says, tensAloud(n % 100, says.length > 0)].filter(Boolean).join(" ");
}

function tensAloud(n: number, behindHundreds: boolean): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return ones === 0 ? "" : behindHundreds ? `lẻ ${digits[ones]}` : digits[ones]!;
  const said = tens === 1 ? "mười" : `${digits[tens]} mươi`;
  return ones === 0 ? said : `${said} ${oneBehindTens(ones, tens)}`;
}

function oneBehindTens(ones: number, tens: number): string {
  if (ones === 5) return "lăm";
  return ones === 1 && tens > 1 ? "mốt" : digits[ones]!;
}
