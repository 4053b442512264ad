import { nationalDigits } from "../../domain/contact/phone-number";
import { weekLines } from "../../domain/office/week-lines";
import { escapeXml } from "../../drawing/pen/text";
import type { HomeWords } from "../../wording/vi/home";
import type { Site } from "./page-frame";

/**
 * Where help is to be had: the office by its name, hours and telephone when the build knows them, else in general words
 * that the page's script fills in from office.json. No number stands here that an office did not give itself. `also` is
 * one more thing to know.
 */
export function helpBlock(site: Site, words: HomeWords = site.wordsIn("vi"), also = ""): string {
  const { help } = words;
  const name = site.office?.name ? escapeXml(site.office.name) : help.office;
  return (
    `<h2>${help.title}</h2><div class="note"><p>${help.go}<b data-office="name">${name}</b>${help.meet} ${help.free}</p>${also && `<p>${also}</p>`}` +
    `<ul data-office="hours" data-says="${help.hours}" data-days="${help.days.join("|")}">${hours(site, help)}</ul>` +
    `<ul data-office="calls" data-call="${help.call}">${calls(site, help.call)}</ul></div>`
  );
}

function hours({ office }: Site, { hours, days }: HomeWords["help"]): string {
  const open = weekLines(office?.week ?? [], days);
  return open.length ? [hours, ...open].map((line) => `<li>${line}</li>`).join("") : "";
}

function calls({ office }: Site, call: string): string {
  if (!office) return "";
  const own = office.phone ? [{ name: call, number: office.phone }] : [];
  return [...own, ...office.hotlines]
    .map(({ name, number }) => {
      return `<li>${escapeXml(name)} <a href="tel:${nationalDigits(number)}">${escapeXml(number).replaceAll(" ", "&nbsp;")}</a></li>`;
    })
    .join("");
}
