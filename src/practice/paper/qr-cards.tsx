import { For } from "solid-js";
import type { GuideSummary } from "../../domain/guide/guide";
import { homeAddress } from "../../domain/office/public-address";
import { LazyQrCode } from "../../ui/codes/lazy-qr-code";
import { ShortAddress } from "../../ui/text/short-address";
import { printWords } from "../../wording/print-words";
import type { PaperOffice } from "./paper-office";
import { PaperHead } from "./paper-head";
import { PaperHelp } from "./paper-help";
import "./paper.css";

/** As many cards as fit on an A4 page with codes that a phone reads from half a metre. */
const cardsOnPage = 6;

/** Codes of many guides to hang on a wall, or to cut apart and lay on the counter. */
export function QrCards(props: { guides: readonly GuideSummary[]; office: PaperOffice }) {
  const pages = () =>
    Array.from({ length: Math.ceil(props.guides.length / cardsOnPage) }, (_, at) =>
      props.guides.slice(at * cardsOnPage, (at + 1) * cardsOnPage),
    );
  return (
    <div class="paper cards a4" lang="vi">
      <For each={pages()}>
        {(guides) => (
          <section class="cards-page">
            <PaperHead />
            <p class="cards-how">{printWords().cardsHow}</p>
            <ul>
              <For each={guides}>{(guide) => <QrCard guide={guide} office={props.office} />}</For>
            </ul>
            <PaperHelp office={props.office} />
          </section>
        )}
      </For>
    </div>
  );
}

function QrCard(props: { guide: GuideSummary; office: PaperOffice }) {
  const address = () => homeAddress(props.office.publicAddress, props.guide.code);
  return (
    <li>
      <LazyQrCode text={address()} label={printWords().qrOf(props.guide.title)} />
      <h2>{props.guide.title}</h2>
      <p class="paper-address">
        <ShortAddress address={address()} />
      </p>
    </li>
  );
}
