import { homePagePolicy } from "../../build/security-policy";
import { homeWords } from "./home-words";
import type { Site } from "./page-frame";

interface Small {
  style: string;
  script: { name: string };
}

/** What all pages share that the build writes. */
export const siteOf = ({ style, script }: Small, place: Pick<Site, "address" | "office">): Site => ({
  style,
  policy: homePagePolicy(style),
  wordsIn: (lang) => homeWords[lang],
  script: script.name,
  ...place,
});
