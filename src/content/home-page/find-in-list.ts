import { foldText, foldedWords } from "../../domain/search/fold-text";

/** Lets the list of guides be searched as people type: without marks, in their own words. Without scripts it is a list. */
export function findInList(field: HTMLInputElement): void {
  const list = document.querySelector("#bai")!;
  const nothing = document.querySelector<HTMLElement>("#khong-thay")!;
  const cards = [...list.querySelectorAll<HTMLElement>("li")].map((card) => ({
    card,
    text: ` ${foldedWords(`${card.textContent} ${card.dataset.words}`).join(" ")}`,
  }));
  const find = () => {
    const asked = foldText(field.value).match(/[a-z0-9]+/g) ?? [];
    for (const { card, text } of cards) card.hidden = !asked.every((word) => text.includes(` ${word}`));
    nothing.hidden = cards.some(({ card }) => !card.hidden);
  };
  field.addEventListener("input", find);
  // Coming back from a guide, the phone fills the field in again by itself.
  addEventListener("pageshow", find);
}
