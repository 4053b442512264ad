import { nationalDigits } from "../../domain/contact/phone-number";
import { weekLines } from "../../domain/office/week-lines";
import { fetchOffice } from "./fetch-office";

/** Names the office that laid its file beside the pages; without one, or offline, the page stays as it was built. */
export async function showOffice(site: string): Promise<void> {
  const name = document.querySelector("[data-office=name]");
  const calls = document.querySelector<HTMLElement>("[data-office=calls]");
  const hours = document.querySelector<HTMLElement>("[data-office=hours]");
  if (!name || !calls || !hours) return;
  const office = await fetchOffice(site);
  if (office.name) name.textContent = office.name;
  const own = office.phone ? [{ name: calls.dataset.call!, number: office.phone }] : [];
  const lines = [...own, ...(office.hotlines ?? [])].map((call) => {
    const link = document.createElement("a");
    link.href = `tel:${nationalDigits(call.number)}`;
    link.textContent = call.number.replaceAll(" ", "\u00a0");
    return lineOf(`${call.name} `, link);
  });
  if (lines.length) calls.replaceChildren(...lines);
  const open = weekLines(office.week ?? [], hours.dataset.days!.split("|"));
  if (open.length) hours.replaceChildren(...[hours.dataset.says!, ...open].map((text) => lineOf(text)));
}

function lineOf(...parts: (string | Node)[]): HTMLElement {
  const line = document.createElement("li");
  line.append(...parts);
  return line;
}
