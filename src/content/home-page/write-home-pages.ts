import type { Guide } from "../../domain/guide/guide";
import type { PublicOffice } from "../../domain/office/office-file";
import { guidePage, tellingsOf } from "./guide-page";
import { icon, manifest } from "./install-page";
import { listPage, listsOf, missingPage, offlinePage } from "./other-pages";
import type { Site } from "./page-frame";
import { siteOf } from "./site-of";
import { smallFiles } from "./small-files";
import { writePractice } from "./write-practice";
import { writePreviews } from "./write-previews";

export interface HomeFiles {
  style: string;
  /** Every file of the public site by its place under dist/. */
  files: Record<string, string>;
  /** Its preview pictures, by their places; none without an address, because a preview is named by a whole one. */
  pictures: Record<string, Uint8Array>;
}

/** What the build may know of the place the pages are made for. */
export interface HomePlace {
  /** The site's origin. */
  address?: string;
  office?: PublicOffice;
}

/** Makes the whole public site; `root` is the project's folder. */
export async function homeFiles(root: string, guides: Guide[], place: HomePlace = {}): Promise<HomeFiles> {
  const small = await smallFiles(root);
  const site = siteOf(small, place);
  const files: HomeFiles["files"] = {
    ...Object.fromEntries(
      listsOf(guides).map(({ lang, place }) => [`${place}index.html`, listPage(site, guides, lang)]),
    ),
    "404.html": missingPage(site, guides),
    "offline.html": offlinePage(site, guides),
    "manifest.webmanifest": manifest,
    "icon.svg": icon,
    "river.svg": small.river,
    "office.json": `${JSON.stringify(place.office ?? {}, null, 2)}\n`,
    "sw.js": small.worker,
    [small.script.name]: small.script.code,
    ...guidePages(site, guides),
    ...(await writePractice(root, guides)),
  };
  const pictures = place.address ? await writePreviews(guides) : {};
  return { style: small.style, files: placed(files), pictures: placed(pictures) };
}

const placed = <T>(files: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`G/${name}`, content]));

function guidePages(site: Site, guides: Guide[]): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const guide of guides)
    for (const { lang, place } of tellingsOf(guide)) pages[`${place}index.html`] = guidePage(site, guide, lang)!;
  return pages;
}
