import { nationalDigits } from "../../domain/contact/phone-number";

interface OfficeFile {
  name?: string;
  phone?: string;
  hotlines?: { name: string; number: string }[];
}

/** Names the office that laid its file beside the pages; without one, or offline, the page stays as it was built. */
export async function showOffice(site: string): Promise<void> {
  const name = document.querySelector("[data-office=name]");
  const calls = document.querySelector<HTMLElement>("[data-office=calls]");
  if (!name || !calls) return;
  const answer = await fetch(`${site}office.json`);
  const office = (answer.ok ? await answer.json() : {}) as OfficeFile;
  if (office.name) name.textContent = office.name;
  const own = office.phone ? [{ name: calls.dataset.call!, number: office.phone }] : [];
  const lines = [...own, ...(office.hotlines ?? [])].map((call) => {
    const link = document.createElement("a");
    link.href = `tel:${nationalDigits(call.number)}`;
    link.textContent = call.number.replaceAll(" ", "\u00a0");
    const line = document.createElement("li");
    line.append(`${call.name} `, link);
    return line;
  });
  if (lines.length) calls.replaceChildren(...lines);
}
