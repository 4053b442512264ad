// @chunk later
import { useParams, useSearchParams } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { liveOffice } from "../../desk/live-office";
import { useSession } from "../../desk/live-session";
import { opensHereOnly, paperSite } from "../../domain/office/public-address";
import { printWords } from "../../wording/print-words";
import { ChoosePaper, isSheet, paperKinds, type Paper } from "./choose-paper";
import { OfficeFile } from "./office-file";
import { PaperPreview } from "./paper-preview";
import { PrintButtons } from "./print-buttons";
import "./print-papers.css";

/** Papers for citizens and for the wall, with a preview before they are printed. */
export function PrintPapers() {
  const session = useSession();
  const params = useParams<{ code?: string; step?: string }>();
  const [query] = useSearchParams<{ paper?: string }>();
  const known = liveOffice(session().desk);
  const [paper, setPaper] = createSignal<Paper>({
    kind: paperKinds.find((kind) => kind === query.paper) ?? "a5",
    code: params.code,
    step: Number(params.step) || undefined,
  });
  const said = () => printWords().papers;
  const office = () => known()?.office;
  const site = () => paperSite(office()?.publicAddress ?? "", location.origin);
  let preview!: HTMLElement;
  return (
    <div class="staff-page print-papers">
      <h1>{said().title}</h1>
      <p>{said().how}</p>
      <ChoosePaper paper={paper()} onPaper={setPaper} />
      <Show when={office()}>
        {(open) => (
          <>
            <Warnings address={site()} phone={open().phone} />
            <PrintButtons paper={() => preview} forWall={!isSheet(paper().kind)} />
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

/** Warns what the papers will lack, and says who can set it. */
function Warnings(props: { address: string; phone: string }) {
  const said = () => printWords().papers;
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
