import { For, Show } from "solid-js";
import type { Guide } from "../../domain/guide/guide";
import { homeAddress } from "../../domain/office/public-address";
import { LazyQrCode } from "../../ui/codes/lazy-qr-code";
import { Picture } from "../../ui/pictures/picture";
import { ShortAddress } from "../../ui/text/short-address";
import { printWords } from "../../wording/print-words";
import type { PaperOffice } from "./paper-office";
import { PaperHead } from "./paper-head";
import { PaperHelp } from "./paper-help";
import "./paper.css";

/** One guide for the wall, to be read and scanned by people standing before it. */
export function GuidePoster(props: { guide: Guide; office: PaperOffice }) {
  const address = () => homeAddress(props.office.publicAddress, props.guide.code);
  return (
    <article class="paper poster a4" lang={props.guide.language ?? "vi"}>
      <PaperHead />
      <h1>
        <Picture name={props.guide.picture} class="poster-picture" />
        {props.guide.title}
      </h1>
      <p class="poster-summary">{props.guide.summary}</p>
      <LazyQrCode text={address()} label={printWords().qrOf(props.guide.title)} />
      <p class="paper-address">
        <ShortAddress address={address()} />
      </p>
      <ol class="poster-how">
        <For each={printWords().posterHow}>{(line) => <li>{line}</li>}</For>
      </ol>
      <Show when={props.guide.warning}>
        <p class="paper-care">
          <strong>{printWords().care}</strong> {props.guide.warning}
        </p>
      </Show>
      <PaperHelp office={props.office} />
    </article>
  );
}
