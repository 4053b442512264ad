// @chunk later
import { createSignal, Show } from "solid-js";
import { hasPrinter, printWhenDrawn } from "../../device/printer";
import type { Guide } from "../../domain/guide/guide";
import type { Office } from "../../domain/office/office";
import { AblePaper } from "../../practice/paper/able-paper";
import { LazyQrCode } from "../../ui/codes/lazy-qr-code";
import { printWords } from "../../wording/print-words";

interface AbleWayProps {
  guide: Guide;
  office: Office | undefined;
}

/** What somebody did alone here, to carry along: as words in a code, and on a small paper. No name stands on either. */
export function AbleWay(props: AbleWayProps) {
  const [printed, setPrinted] = createSignal(false);
  const said = () => printWords().able;
  const place = () => ({ name: props.office?.name ?? "", phone: props.office?.phone ?? "", publicAddress: "" });
  const text = () =>
    [`${said().i} ${props.guide.title}.`, props.guide.summary, place().name].filter(Boolean).join("\n");
  let paper!: HTMLDivElement;
  const onPrint = async () => {
    await printWhenDrawn(paper);
    setPrinted(true);
  };
  return (
    <div class="take-home words-home">
      <div class="words-square">
        <LazyQrCode text={text()} label={said().qrOf(props.guide.title)} words />
      </div>
      <div class="take-home-words">
        <h1>{said().title}</h1>
        <p lang="vi">
          {said().i} <b>{props.guide.title}</b>
        </p>
        <p>{said().how}</p>
        <Show when={hasPrinter()}>
          <button class="btn main" onClick={() => void onPrint()}>
            {printWords().take.print}
          </button>
          <p role="status">{printed() ? printWords().take.printing : ""}</p>
        </Show>
      </div>
      <div ref={paper} class="paper-unseen">
        <AblePaper guide={props.guide} office={place()} />
      </div>
    </div>
  );
}
