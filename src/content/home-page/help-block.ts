import { nationalDigits } from "../../domain/contact/phone-number";
import { escapeXml } from "../../drawing/pen/text";
import type { HomeWords } from "../../wording/vi/home";
import { homeWords } from "./home-words";
import type { Site } from "./page-frame";

/**
 * Where help is to be had: the office by its name and telephone when the build knows them, else in general words that
 * the page's script fills in from office.json. No number stands here that an office did not give itself.
 */
export function helpBlock(site: Site, words: HomeWords = homeWords.vi): string {
  const { help } = words;
  const name = site.office?.name ? escapeXml(site.office.name) : help.office;
  return (
    `<h2>${help.title}</h2><div class="note"><p>${help.go}<b data-office="name">${name}</b>${help.meet} ${help.free}</p>` +
    `<ul data-office="calls" data-call="${help.call}">${calls(site, help.call)}</ul></div>`
  );
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
