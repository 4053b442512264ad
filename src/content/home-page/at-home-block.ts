import { targetOf, type Guide } from "../../domain/guide/guide";
import type { HomeWords } from "../../wording/vi/home";
import { practicePlace } from "./practice-places";

interface AtHome {
  guide: Guide;
  words: HomeWords;
  /** The way up to /G/; undefined for a page that lies alone. */
  up: string | undefined;
}

/** How it is done with one telephone and with two, and the practice on this one, which only a script can offer. */
export function atHomeBlock({ guide, words: { atHome, practice }, up }: AtHome): string {
  const scans = guide.steps.some(({ screen, done }) =>
    screen.parts.some((part) => part.part === "qr" && part.id === targetOf(done)),
  );
  const two = atHome.twoHow + (scans ? ` ${atHome.scan}` : "");
  const here =
    up === undefined
      ? ""
      : `<div class="scripted"><a class="go" href="${up}${practicePlace}#${guide.code}">${practice.offer}</a>` +
        `<p class="quiet">${practice.about}</p></div>`;
  return (
    `<h2>${atHome.title}</h2>${here}` +
    `<p class="lead"><b>${atHome.one}.</b> ${atHome.oneHow}</p><p class="lead"><b>${atHome.two}.</b> ${two}</p>`
  );
}
