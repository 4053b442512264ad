import { onCleanup } from "solid-js";
import "./as-cards.css";

/** As the style sheet has it. */
const onPhone = "(max-width: 40em)";

/**
 * For the `ref` of what holds wide tables: on a phone each row of them stands as a card, and each cell says the head of its
 * column, so that nothing has to be moved sideways at any size of text. A table stays one, for those who hear it read.
 */
export function asCards(place: HTMLElement): void {
  place.classList.add("as-cards");
  const phone = matchMedia(onPhone);
  const name = () => place.querySelectorAll("table").forEach(nameCells);
  const watching = new MutationObserver(name);
  // A country has thousands of cells: on a wide screen nothing is looked at.
  const follow = () => {
    watching.disconnect();
    if (!phone.matches) return;
    watching.observe(place, { childList: true, characterData: true, subtree: true });
    name();
  };
  follow();
  phone.addEventListener("change", follow);
  onCleanup(() => {
    watching.disconnect();
    phone.removeEventListener("change", follow);
  });
}

function nameCells(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent?.trim() ?? "");
  for (const cell of table.querySelectorAll<HTMLTableCellElement>("tbody td, tfoot td")) {
    const head = cell.colSpan > 1 ? "" : (heads[cell.cellIndex] ?? "");
    if (cell.dataset.head !== head) cell.dataset.head = head;
  }
}
