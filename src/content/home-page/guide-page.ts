import { targetOf, type Guide, type Source } from "../../domain/guide/guide";
import { drawStep } from "../../drawing/draw-step";
import { escapeXml } from "../../drawing/pen/text";
import { helpBlock } from "./help-block";
import { languageCodes, languages, type Language } from "../../wording/languages";
import type { HomeWords } from "../../wording/vi/home";
import { homeWords } from "./home-words";
import { pageFrame, type Site } from "./page-frame";
import { toldIn, type ToldGuide, type ToldStep } from "./told-guide";

/** Where a guide's page in a language lies under /G/, and the way from there up. */
export const placeOf = (code: string, lang: Language) =>
  lang === "vi" ? { place: `${code}/`, up: "../" } : { place: `${lang.toUpperCase()}/${code}/`, up: "../../" };

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
  const words = homeWords[lang];
  const told = toldIn(guide, lang);
  if (!told) return undefined;
  const { place, up } = placeOf(guide.code, lang);
  const also = tellingsOf(guide).filter((other) => other.lang !== lang);
  const page = { lang, title: `${told.title} – ${words.brand}`, description: told.summary, up, place };
  const body = bodyOf({ site, guide, told, words }) + otherPages(words, also, up);
  return pageFrame(site, { ...page, also, heading: guide.code, body });
}

interface Telling {
  site: Site;
  guide: Guide;
  told: ToldGuide;
  words: HomeWords;
}

function bodyOf({ site, guide, told, words }: Telling): string {
  const numbers = guide.steps.map((_, index) => `<a href="#${index + 1}">${index + 1}</a>`).join("");
  const steps = told.steps.map((step, index) => stepCard(step, index + 1, words)).join("");
  return (
    `<h1>${escapeXml(told.title)}</h1><p class="lead">${escapeXml(told.summary)}</p>` +
    `<p class="quiet">${words.steps(guide.steps.length)} · ${words.lastChecked} ${day(guide.checkedOn)} · ${words.free}</p>` +
    `<p class="note late" data-expires="${guide.expiresOn}" hidden>${words.late}</p>` +
    bringList(told.bring, words.bring) +
    `<p class="note stop"><b>${words.care}</b> ${escapeXml(told.warning)}</p>` +
    `<h2 id="buoc">${words.stepByStep}</h2><nav class="ways" aria-label="${words.toEachStep}">${numbers}</nav>` +
    `<p class="quiet">${words.drawn}</p>` +
    `<ol data-code="${guide.code}">${steps}</ol><div id="xong"></div>${helpBlock(site, words)}` +
    `<h2>${words.sources}</h2><ul class="quiet" lang="vi">${[...new Set(guide.sources.map((source) => sourceLine(source, words)))].join("")}</ul>` +
    `<p class="quiet">${words.checked(escapeXml(guide.checkedBy), day(guide.checkedOn))}</p>`
  );
}

function otherPages(words: HomeWords, also: { lang: Language; place: string }[], up: string): string {
  const others = also.map(
    ({ lang, place }) =>
      `<a class="go" href="${up}${place}" hreflang="${lang}" lang="${lang}">${languages[lang].name}</a>`,
  );
  return `${others.join("")}<a class="go" href="${up}">${words.others}</a>`;
}

function bringList(bring: string[], title: string): string {
  if (bring.length === 0) return "";
  const items = bring.map((each) => `<li>${escapeXml(each)}</li>`).join("");
  return `<h2>${title}</h2><ul class="bring">${items}</ul>`;
}

function stepCard({ step, ...told }: ToldStep, number: number, words: HomeWords): string {
  const because = told.because ? `<p>${escapeXml(told.because)}</p>` : "";
  const halt = "stop" in step.done ? " halt" : "";
  return (
    `<li class="step${halt}" id="${number}"><h3><span class="n">${number}</span> ${escapeXml(told.do)}</h3>` +
    `${because}${drawStep(step.screen, targetOf(step.done), words.picture)}${slips(told, words)}</li>`
  );
}

// A phone page has room for two; the tablet tells the others when somebody makes them.
function slips({ slips }: Pick<ToldStep, "slips">, words: HomeWords): string {
  return slips
    .slice(0, 2)
    .map(({ label, harm, say }) => {
      const where = label ? words.tapped(escapeXml(label)) : "";
      return `<p class="slip"><b>${harm ? words.harm : words.slip}:</b>${where}. ${escapeXml(say)}</p>`;
    })
    .join("");
}

function sourceLine(source: Source, words: HomeWords): string {
  const when = source.date ? `, ${day(source.date)}` : "";
  const unsure = source.confidence === "remembered" ? words.unsure : "";
  return `<li>${escapeXml(source.where)}${when}${unsure}</li>`;
}

/** An ISO day (or month, or year) as it is written in Vietnam, on one line. */
export function day(iso: string): string {
  return `<time datetime="${iso}">${iso.split("-").reverse().join("-")}</time>`;
}
