// @chunk later
import { A, useParams } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { liveOffice } from "../../desk/live-office";
import { useSession } from "../../desk/live-session";
import { hasPrinter, keepPrinter, printWhenDrawn } from "../../device/printer";
import { opensHereOnly, paperSite } from "../../domain/office/public-address";
import { printWords } from "../../wording/print-words";
import { ChoosePaper, type Paper } from "./choose-paper";
import { OfficeFile } from "./office-file";
import { PaperPreview } from "./paper-preview";
import "./print-room.css";

/** Papers for citizens and walls, seen before they are printed. */
export function PrintRoom() {
  const session = useSession();
  const params = useParams<{ code?: string; step?: string }>();
  const known = liveOffice(session().desk);
  const [paper, setPaper] = createSignal<Paper>({
    kind: "a5",
    code: params.code,
    step: Number(params.step) || undefined,
  });
  const said = () => printWords().room;
  const office = () => known()?.office;
  const site = () => paperSite(office()?.publicAddress ?? "", location.origin);
  let preview!: HTMLElement;
  return (
    <div class="staff-page print-room">
      <h1>{said().title}</h1>
      <p>{said().how}</p>
      <ChoosePaper paper={paper()} onPaper={setPaper} />
      <Show when={office()}>
        {(open) => (
          <>
            <Warnings address={site()} phone={open().phone} />
            <p class="row">
              <button class="btn main" onClick={() => void printWhenDrawn(preview)}>
                {said().print}
              </button>
              <A class="btn quiet" href="/glass" replace>
                {said().glass}
              </A>
            </p>
            <PrinterThere />
            <OfficeFile office={open()} />
            <section ref={preview} class="print-preview" aria-label={said().preview} tabindex="0">
              <PaperPreview paper={paper()} office={{ ...open(), publicAddress: site() }} />
            </section>
          </>
        )}
      </Show>
    </div>
  );
}

/** What the papers will lack, and who sets it. */
function Warnings(props: { address: string; phone: string }) {
  const said = () => printWords().room;
  const ofAddress = () => (opensHereOnly(props.address) ? said().hereOnly : said().noAddress);
  return (
    <>
      <Show when={!props.address || opensHereOnly(props.address)}>
        <p class="notice care">{ofAddress()}</p>
      </Show>
      <Show when={!props.phone}>
        <p class="notice care">{said().noPhone}</p>
      </Show>
    </>
  );
}

/** A tablet without a printer must not offer one to citizens. */
function PrinterThere() {
  const [there, setThere] = createSignal(hasPrinter());
  const [fault, setFault] = createSignal("");
  const onThere = (wanted: boolean) => {
    const kept = keepPrinter(wanted);
    setThere(kept ? wanted : hasPrinter());
    setFault(kept ? "" : printWords().room.notKept);
  };
  return (
    <>
      <label class="tick">
        <input type="checkbox" checked={there()} onChange={(event) => onThere(event.currentTarget.checked)} />
        {printWords().room.printer}
      </label>
      <p role="alert" class="fault">
        {fault()}
      </p>
    </>
  );
}
