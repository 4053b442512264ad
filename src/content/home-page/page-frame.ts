import { escapeXml } from "../../drawing/pen/text";
import type { PublicOffice } from "../../domain/office/office-file";
import { languages, type Language } from "../../wording/languages";
import type { HomeWords } from "../../wording/vi/home";

/** What all home pages of one build share. */
export interface Site {
  style: string;
  /** What the pages say in a language. */
  wordsIn: (lang: Language) => HomeWords;
  /** The policy of every page, which names the hash of the style. */
  policy: string;
  /** File name of the one script, beside the pages' folders; none for a page that is saved as one file, with nothing beside it. */
  script?: string;
  /** Origin of the public site, when the build knows it. */
  address?: string;
  /** The office whose people come back for help, when the build knows it. */
  office?: PublicOffice;
}

export interface Page {
  /** Vietnamese unless told otherwise. */
  lang?: Language;
  title: string;
  description: string;
  /** The way from this page up to /G/, such as "../". */
  up: string;
  /** The page's own place under /G/, such as "DVC1/"; none for a page that no one should find by searching. */
  place?: string;
  /** The same page in other languages, by its places. */
  also?: { lang: Language; place: string }[];
  heading?: string;
  body: string;
}

export const lotus =
  '<svg width="34" height="30" viewBox="0 0 34 30" aria-hidden="true"><path d="M17 2c5 6 5 14 0 20-5-6-5-14 0-20" fill="#fff"/><path d="M6 9c6 1 9 6 10 13C9 22 5 17 6 9M28 9c-6 1-9 6-10 13 7 0 11-5 10-13" fill="#8fc7ad"/><path d="M4 26c9 3 17 3 26 0" fill="none" stroke="#8fc7ad" stroke-width="2"/></svg>';

/** Preview pictures are as wide and tall as Zalo and others cut them. */
export const previewSize = { width: 1200, height: 630 };

/** Where the list of the guides told in a language lies under /G/. */
export const listPlace = (lang: Language): string => (lang === "vi" ? "" : `${lang.toUpperCase()}/`);

/** A whole HTML document: readable without its script, and with one inline style that is the same on every page. */
export function pageFrame(site: Site, page: Page): string {
  const lang = page.lang ?? "vi";
  const words = site.wordsIn(lang);
  const { direction } = languages[lang];
  const title = escapeXml(page.title);
  const name = `${lotus}<span>${words.brand}</span>`;
  const brand = site.script ? `<a href="${page.up}${listPlace(lang)}">${name}</a>` : name;
  const heading = page.heading ? `<span>· ${escapeXml(page.heading)}</span>` : "";
  return (
    `<!DOCTYPE html>\n<html lang="${lang}"${direction === "rtl" ? ' dir="rtl"' : ""}><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${site.policy}">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>` +
    `<meta name="description" content="${escapeXml(page.description)}"><meta name="theme-color" content="#083d2d">` +
    `<style>${site.style}</style>` +
    `${site.script ? besideIt(site.script, page.up) : ""}${previews(site, page, lang)}</head>` +
    `<body data-says="${escapeXml(JSON.stringify(words.script))}"><header class="top">${brand}${heading}</header><main>${page.body}</main></body></html>\n`
  );
}

const besideIt = (script: string, up: string): string =>
  `<link rel="icon" href="${up}icon.svg" type="image/svg+xml"><link rel="manifest" href="${up}manifest.webmanifest">` +
  `<script type="module" src="${up}${script}"></script>`;

function previews(site: Site, page: Page, lang: Language): string {
  if (page.place === undefined) return `<meta name="robots" content="noindex">`;
  return (
    `<meta property="og:type" content="article"><meta property="og:locale" content="${languages[lang].locale.replace("-", "_")}">` +
    `<meta property="og:site_name" content="${site.wordsIn(lang).brand}"><meta property="og:title" content="${escapeXml(page.title)}">` +
    `<meta property="og:description" content="${escapeXml(page.description)}">${atAddress(site, page, lang)}`
  );
}

// All of these must be whole addresses: a build that knows none leaves them out rather than guess.
function atAddress(site: Site, page: Page, lang: Language): string {
  if (!site.address) return "";
  const at = (place: string) => escapeXml(`${site.address}/G/${place}`);
  const here = at(page.place!);
  const alternate = (code: Language, href: string) => `<link rel="alternate" hreflang="${code}" href="${href}">`;
  const others = (page.also ?? []).map((one) => alternate(one.lang, at(one.place)));
  const also = others.length ? alternate(lang, here) + others.join("") : "";
  return (
    `<link rel="canonical" href="${here}">${also}<meta property="og:url" content="${here}">` +
    `<meta property="og:image" content="${here}preview.png"><meta property="og:image:type" content="image/png">` +
    `<meta property="og:image:width" content="${previewSize.width}"><meta property="og:image:height" content="${previewSize.height}">` +
    `<meta property="og:image:alt" content="${escapeXml(page.title)}"><meta name="twitter:card" content="summary_large_image">`
  );
}
