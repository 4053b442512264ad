import { createSignal, lazy, Show, Suspense } from "solid-js";
import { hasPrinter, printWhenDrawn } from "../../device/printer";
import type { Guide } from "../../domain/guide/guide";
import type { Office } from "../../domain/office/office";
import { paperSite } from "../../domain/office/public-address";
import { Picture } from "../../ui/pictures/picture";
import { printWords } from "../../wording/print-words";
import { ResumeCode } from "../resume/resume-code";

const GuideSheet = lazy(async () => ({ default: (await import("../../practice/paper/guide-sheet")).GuideSheet }));

interface PaperWayProps {
  guide: Guide;
  step: number | undefined;
  office: Office | undefined;
}

/** The guide on paper, printed here or by the staff. The sheet is already in the page, hidden, so that one tap prints it. */
export function PaperWay(props: PaperWayProps) {
  const [printed, setPrinted] = createSignal(false);
  const said = () => printWords().take;
  let paper!: HTMLDivElement;
  const onPrint = async () => {
    await printWhenDrawn(paper);
    setPrinted(true);
  };
  const office = () => {
    const { name = "", phone = "", publicAddress = "" } = props.office ?? {};
    return { name, phone, publicAddress: paperSite(publicAddress, location.origin) };
  };
  return (
    <div class="take-home">
      <Picture name={props.guide.picture} class="paper-way-picture" />
      <div class="take-home-words">
        <h1>{said().paper}</h1>
        <p>{hasPrinter() ? said().paperHow : said().noPrinter}</p>
        <Show when={props.step}>{(step) => <ResumeCode code={props.guide.code} step={step()} />}</Show>
        <Show when={hasPrinter()}>
          <button class="btn main" onClick={() => void onPrint()}>
            {said().print}
          </button>
          <p role="status">{printed() ? said().printing : ""}</p>
        </Show>
      </div>
      <div ref={paper} class="paper-unseen">
        <Suspense>
          <GuideSheet guide={props.guide} step={props.step} size="a5" office={office()} />
        </Suspense>
      </div>
    </div>
  );
}
