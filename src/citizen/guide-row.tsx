import { A, useNavigate } from "@solidjs/router";
import { getOwner, onMount, Show, type Owner } from "solid-js";
import { whenIdle } from "../device/when-idle";
import { learnAddress } from "../domain/address-of";
import type { GuideSummary } from "../domain/guide/guide";
import { Picture } from "../ui/pictures/picture";
import { answerOnRelease, type DrawnAhead } from "../ui/tap/tap";
import { visitWords } from "../wording/visit-words";
import "./guide-row.css";
import { StaleNotice } from "./stale-notice";
import { languageOf, openGuideHere, titleOf } from "./told-guides";

/** Guides that this page has fetched: each can be drawn as soon as a finger touches its row. */
const looks = new Map<string, (owner: Owner | null) => DrawnAhead>();

const lookOf = (code: string, language = languageOf(code)): string => `${code} ${language}`;

/** One guide as a large row: its picture, its title, and how long it is. */
export function GuideRow(props: { guide: GuideSummary }) {
  const navigate = useNavigate();
  const owner = getOwner();
  const href = () => learnAddress(props.guide.code, 1);
  const open = () => navigate(href());
  const drawAhead = () => looks.get(lookOf(props.guide.code))?.(owner);
  // A person who sees the rows will soon open one. A guide has a few kilobytes; fetched now, it opens at once.
  const bring = async () => {
    const { code } = props.guide;
    if (looks.has(lookOf(code))) return;
    const [guide, { drawFirstLook }] = await Promise.all([openGuideHere(code), import("./tutorial")]);
    if (guide) looks.set(lookOf(code, guide.language ?? "vi"), (owner) => drawFirstLook(guide, owner));
  };
  onMount(() => whenIdle(bring));
  return (
    <A
      class={`guide-row topic-${props.guide.topic}`}
      href={href()}
      ref={(row) => answerOnRelease(row, open, drawAhead)}
    >
      <Picture name={props.guide.picture} />
      <span class="guide-row-words">
        <strong lang={languageOf(props.guide.code)}>{titleOf(props.guide)}</strong>
        <span class="guide-row-facts second-ink">
          <span>{visitWords().list.steps(props.guide.steps)}</span>
          <Show when={props.guide.ours}>
            <span>{props.guide.from ? visitWords().list.from(props.guide.from) : visitWords().list.ours}</span>
          </Show>
          <StaleNotice guide={props.guide} short />
        </span>
      </span>
    </A>
  );
}
