import { escapeXml } from "../../domain/practice/draw-step-text";
import { homePagePolicy } from "../security-policy";

/** What all home pages of one build share. */
export interface Site {
  style: string;
  /** File name of the one script, beside the pages' folders. */
  script: string;
  /** Origin of the public site, when the build knows it. */
  address?: string;
}

export interface Page {
  title: string;
  description: string;
  /** The way from this page up to /G/, such as "../". */
  up: string;
  /** The page's own place under /G/, such as "DVC1/"; none for a page that no one should find by searching. */
  place?: string;
  heading?: string;
  body: string;
}

export const lotus =
  '<svg width="34" height="30" viewBox="0 0 34 30" aria-hidden="true"><path d="M17 2c5 6 5 14 0 20-5-6-5-14 0-20" fill="#fff"/><path d="M6 9c6 1 9 6 10 13C9 22 5 17 6 9M28 9c-6 1-9 6-10 13 7 0 11-5 10-13" fill="#8fc7ad"/><path d="M4 26c9 3 17 3 26 0" fill="none" stroke="#8fc7ad" stroke-width="2"/></svg>';

/** A whole HTML document: readable without its script, and with one inline style that is the same on every page. */
export function pageFrame(site: Site, page: Page): string {
  const title = escapeXml(page.title);
  const brand = `<a href="${page.up}">${lotus}<span>Trạm Số</span></a>`;
  const heading = page.heading ? `<span>· ${escapeXml(page.heading)}</span>` : "";
  return (
    `<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${homePagePolicy(site.style)}">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>` +
    `<meta name="description" content="${escapeXml(page.description)}"><meta name="theme-color" content="#083d2d">` +
    `<style>${site.style}</style>` +
    `<link rel="icon" href="${page.up}icon.svg" type="image/svg+xml"><link rel="manifest" href="${page.up}manifest.webmanifest">` +
    `${previews(site, page)}<script type="module" src="${page.up}${site.script}"></script></head>` +
    `<body><header class="top">${brand}${heading}</header><main>${page.body}</main></body></html>\n`
  );
}

function previews(site: Site, page: Page): string {
  if (page.place === undefined) return `<meta name="robots" content="noindex">`;
  const address = site.address ? escapeXml(`${site.address}/G/${page.place}`) : undefined;
  const known = address ? `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">` : "";
  return (
    `<meta property="og:type" content="article"><meta property="og:locale" content="vi_VN">` +
    `<meta property="og:site_name" content="Trạm Số"><meta property="og:title" content="${escapeXml(page.title)}">` +
    `<meta property="og:description" content="${escapeXml(page.description)}">${known}`
  );
}
