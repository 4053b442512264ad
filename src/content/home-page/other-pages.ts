import type { Guide } from "../../domain/guide/guide";
import { escapeXml } from "../../drawing/pen/text";
import { languageCodes, languages, type Language } from "../../wording/languages";
import type { HomeWords } from "../../wording/vi/home";
import { placeOf } from "./guide-page";
import { helpBlock } from "./help-block";
import { homeWords } from "./home-words";
import { listPlace, pageFrame, type Site } from "./page-frame";
import { toldIn } from "./told-guide";

const otherLanguages = languageCodes.filter((code) => code !== "vi");

/** The languages that somebody told a guide in: each has a list of its guides at `place` under /G/. */
export const listsOf = (guides: Guide[]): { lang: Language; place: string }[] =>
  languageCodes
    .filter((lang) => lang === "vi" || guides.some((guide) => toldIn(guide, lang)))
    .map((lang) => ({ lang, place: listPlace(lang) }));

/** The list of all guides told in a language: a plain list, with a search above it where scripts run. */
export function listPage(site: Site, guides: Guide[], lang: Language = "vi"): string {
  const words = homeWords[lang];
  const { list } = words;
  const up = lang === "vi" ? "./" : "../";
  const find =
    `<p class="find scripted"><label for="tim">${list.find}</label><input id="tim" type="search" autocomplete="off"></p>` +
    `<p class="note" id="khong-thay" role="status" hidden>${list.none}</p>`;
  const cards = guides.map((guide) => guideCard(guide, lang, up)).join("");
  const also = listsOf(guides).filter((other) => other.lang !== lang);
  const body =
    `<h1>${list.title}</h1><p class="lead">${list.lead}</p>${riverPicture(up)}${find}` +
    `<ul id="bai">${cards}</ul>${also.map(wayToList(up)).join("")}${helpBlock(site, words)}`;
  const title = `${list.title} – ${words.brand}`;
  return pageFrame(site, { lang, title, description: list.description, up, place: listPlace(lang), also, body });
}

/** It needs no style of its own, which every page would carry. */
const riverPicture = (up: string): string =>
  `<img src="${up}river.svg" alt="" width="320" height="100" decoding="async">`;

/** People search by the words of the guide, as it is told in the language of the list. */
function guideCard(guide: Guide, lang: Language, up: string): string {
  const told = toldIn(guide, lang);
  if (!told) return "";
  const words = escapeXml([guide.code, ...told.synonyms].join(" · "));
  const count = homeWords[lang].steps(guide.steps.length);
  return (
    `<li class="card" data-words="${words}"><a href="${up === "./" ? "" : up}${placeOf(guide.code, lang).place}">` +
    `<h2>${escapeXml(told.title)}</h2><p>${escapeXml(told.summary)}</p><p class="quiet">${guide.code} · ${count}</p></a></li>`
  );
}

const wayToList =
  (up: string) =>
  ({ lang, place }: { lang: Language; place: string }): string =>
    `<a class="go" href="${up}${place}" hreflang="${lang}" lang="${lang}">${languages[lang].name}</a>`;

/** Shown for an address that names no guide; its links are absolute because it answers for any address. */
export const missingPage = (site: Site, guides: Guide[]): string => noticePage(site, guides, "missing");

/** Kept on the phone by the worker, for a page that is asked for without network and was never read before. */
export const offlinePage = (site: Site, guides: Guide[]): string => noticePage(site, guides, "offline");

/** Nobody knows which language is read by whoever sees such a page, so it says the same in each, one after the other. */
function noticePage(site: Site, guides: Guide[], what: "missing" | "offline"): string {
  const { brand, [what]: says } = homeWords.vi;
  const others = otherLanguages.map((lang) => {
    const place = listsOf(guides).find((list) => list.lang === lang)?.place ?? "";
    const said = notice(homeWords[lang][what], "h2", place);
    return `<section lang="${lang}" dir="${languages[lang].direction}">${said}</section>`;
  });
  const body = `${notice(says, "h1", "")}${others.join("")}${helpBlock(site)}`;
  return pageFrame(site, { title: `${says.title} – ${brand}`, description: says.description, up: "/G/", body });
}

const notice = ({ title, lead, go }: HomeWords["missing" | "offline"], heading: "h1" | "h2", place: string): string =>
  `<${heading}>${title}</${heading}><p class="lead">${lead}</p><a class="go" href="/G/${place}">${go}</a>`;
