import { publicSources } from "../../domain/guide/certainty";
import { askedBeforehand, type Guide, type Source } from "../../domain/guide/guide";
import { escapeXml } from "../../drawing/pen/text";
import { atHomeBlock } from "./at-home-block";
import { helpBlock } from "./help-block";
import { languageCodes, languages, type Language } from "../../wording/languages";
import type { HomeWords } from "../../wording/vi/home";
import { listPlace, pageFrame, type Site } from "./page-frame";
import { stepCard } from "./step-card";
import { toldIn, type ToldGuide } from "./told-guide";

/** Where a guide's page in a language lies under /G/, and the way from there up. */
export const placeOf = (code: string, lang: Language) => ({
  place: `${listPlace(lang)}${code}/`,
  up: lang === "vi" ? "../" : "../../",
});

/** The languages that a guide is told in, each with its words and the place of its page. */
export const tellingsOf = (guide: Guide) =>
  languageCodes.flatMap((lang) => {
    const told = toldIn(guide, lang);
    return told ? [{ lang, told, ...placeOf(guide.code, lang) }] : [];
  });

/**
 * The page that a guide's QR code opens: everything is in the one file, and each step is an anchor (#5). Undefined in a
 * language that nobody told the guide in: a frame in English around Vietnamese would help no one.
 */
export function guidePage(site: Site, guide: Guide, lang: Language = "vi"): string | undefined {
  const words = site.wordsIn(lang);
  const told = toldIn(guide, lang);
  if (!told) return undefined;
  const { place, up } = placeOf(guide.code, lang);
  const page = { lang, title: `${told.title} – ${words.brand}`, description: told.summary, up, heading: guide.code };
  const body = bodyOf({ site, guide, told, words, up });
  // What lies alone has no other page to lead to, and no place that a search could name.
  if (!site.script) return pageFrame(site, { ...page, body });
  const also = tellingsOf(guide).filter((other) => other.lang !== lang);
  const others = otherPages(words, also, { up, list: listPlace(lang) });
  return pageFrame(site, { ...page, place, also, body: body + others });
}

interface Telling {
  site: Site;
  guide: Guide;
  told: ToldGuide;
  words: HomeWords;
  /** The way up to /G/. */
  up: string;
}

function bodyOf({ site, guide, told, words, up }: Telling): string {
  const numbers = guide.steps.map((_, index) => `<a href="#${index + 1}">${index + 1}</a>`).join("");
  const steps = told.steps.map((step, index) => stepCard(step, { code: guide.code, step: index + 1 }, words)).join("");
  return (
    `<h1>${escapeXml(told.title)}</h1><p class="lead">${escapeXml(told.summary)}</p>` +
    `<p class="quiet">${words.steps(guide.steps.length)} · ${words.lastChecked} ${day(guide.checkedOn)} · ${words.free}</p>` +
    `<p class="note late" data-expires="${guide.expiresOn}" hidden>${words.late}</p>` +
    firstCard(told, words) +
    `<p class="note stop"><b>${words.care}</b> ${escapeXml(told.warning)}</p>` +
    atHomeBlock({ guide, words, up: site.script && up }) +
    `<h2 id="buoc">${words.stepByStep}</h2><nav class="ways" aria-label="${words.toEachStep}">${numbers}</nav>` +
    `<p class="quiet">${words.drawn}</p>` +
    `<ol data-code="${guide.code}">${steps}</ol><div id="xong"></div>${helpBlock(site, words, words.help.codes)}` +
    `<h2>${words.sources}</h2><ul class="quiet" lang="vi">${[...new Set(publicSources(guide).map((source) => sourceLine(source, words)))].join("")}</ul>` +
    `<p class="quiet">${words.checked(escapeXml(guide.checkedBy), day(guide.checkedOn))}</p>`
  );
}

function otherPages(
  words: HomeWords,
  also: { lang: Language; place: string }[],
  { up, list }: { up: string; list: string },
): string {
  const others = also.map(
    ({ lang, place }) =>
      `<a class="go" href="${up}${place}" hreflang="${lang}" lang="${lang}">${languages[lang].name}</a>`,
  );
  return `${others.join("")}<a class="go" href="${up}${list}">${words.others}</a>`;
}

/** What people ask before they begin: what to bring, what it costs, how long it takes, where it goes. */
function firstCard({ bring, beforehand }: ToldGuide, words: HomeWords): string {
  const items = bring.map((each) => `<li>${escapeXml(each)}</li>`).join("");
  const list = items && `<h2>${words.bring}</h2><ul class="bring">${items}</ul>`;
  const asked = askedBeforehand.map((one) => `<dt>${words.asked[one]}</dt><dd>${escapeXml(beforehand[one])}</dd>`);
  return `${list}<dl class="asked">${asked.join("")}</dl>`;
}

function sourceLine(source: Source, words: HomeWords): string {
  const when = source.date ? `, ${day(source.date)}` : "";
  const seen = source.confirmed ? words.confirmed(day(source.confirmed.on)) : "";
  return `<li>${escapeXml(source.where)}${when}${seen}</li>`;
}

/** An ISO day (or month, or year) as it is written in Vietnam, on one line. */
export function day(iso: string): string {
  return `<time datetime="${iso}">${iso.split("-").reverse().join("-")}</time>`;
}
