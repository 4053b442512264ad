// @chunk later
import type { Guide } from "../../domain/guide/guide";
import { Picture } from "../../ui/pictures/picture";
import { printWords } from "../../wording/print-words";
import { PaperHead } from "./paper-head";
import { PaperHelp } from "./paper-help";
import type { PaperOffice } from "./paper-office";
import "./paper.css";
import "./able-paper.css";

/** Half a page that says what somebody can now do alone. It bears no name: whoever holds it knows whose it is. */
export function AblePaper(props: { guide: Guide; office: PaperOffice }) {
  return (
    <article class="paper a5 able-paper" lang="vi">
      <PaperHead />
      <Picture name={props.guide.picture} class="able-picture" />
      <p>{printWords().able.i}</p>
      <h1>{props.guide.title}</h1>
      <p>{props.guide.summary}</p>
      <PaperHelp office={props.office} />
    </article>
  );
}
