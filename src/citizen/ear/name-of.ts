const isBlock = (element: Element): boolean => getComputedStyle(element).display !== "inline";

const isUnseen = (element: Element): boolean =>
  element.matches("[aria-hidden=true], [hidden], script, style") || getComputedStyle(element).display === "none";

/** The words of an element and all in it, in the order they stand; what is a block of its own is a phrase of its own. */
function wordsIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || isUnseen(node)) return "";
  const named = node.getAttribute("aria-label") ?? node.getAttribute("alt");
  const words = named ?? [...node.childNodes].map(wordsIn).join("");
  return isBlock(node) && words.trim() ? `\n${words}\n` : words;
}

const tidy = (words: string): string =>
  words
    .split("\n")
    .map((phrase) => phrase.replace(/\s+/gu, " ").trim())
    .filter(Boolean)
    .map((phrase, at, all) => (at < all.length - 1 && !/[.!?:,…]$/u.test(phrase) ? `${phrase}.` : phrase))
    .join(" ");

const labelledBy = (element: Element): string | undefined =>
  element
    .getAttribute("aria-labelledby")
    ?.split(/\s+/u)
    .map((id) => document.getElementById(id))
    .map((one) => (one ? wordsIn(one) : ""))
    .join("\n");

const labels = (element: Element): string | undefined =>
  "labels" in element ? [...((element as HTMLInputElement).labels ?? [])].map(wordsIn).join("\n") : undefined;

/** What stands in an element, whatever it is called: a heading may be named by its progress too. */
export const textOf = (element: Element): string => tidy(wordsIn(element));

/** What an element is called, as a screen reader finds it: its label, else its words and pictures as they stand. */
export const nameOf = (element: Element): string => tidy(labelledBy(element) ?? (labels(element) || wordsIn(element)));
