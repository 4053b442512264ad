import { alonePagePolicy } from "../../build/alone-policy";
import type { Guide } from "../../domain/guide/guide";
import type { PublicOffice } from "../../domain/office/office-file";
import { home } from "../../wording/vi/home";
import { guidePage } from "./guide-page";
import style from "./home.css?inline";

/**
 * The page at home of a guide that a station wrote itself, made on the tablet as one file: whole without a network, a script or
 * anything beside it. It is the page that the build writes, without what leads to other pages.
 */
export async function ownPage(guide: Guide, office: PublicOffice | undefined): Promise<string> {
  const site = { style, policy: await alonePolicy(), wordsIn: () => home, ...(office && { office }) };
  return guidePage(site, guide)!;
}

/** Nothing is loaded at all: what the page shows stands in it. */
async function alonePolicy(): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style)));
  const hash = btoa(String.fromCharCode(...digest));
  return alonePagePolicy(hash);
}
