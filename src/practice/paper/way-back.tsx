import { Show } from "solid-js";
import type { Guide } from "../../domain/guide/guide";
import { homeAddress } from "../../domain/office/public-address";
import { writeResumeCode } from "../../domain/practice/resume-code";
import { LazyQrCode } from "../../ui/codes/lazy-qr-code";
import { ShortAddress } from "../../ui/text/short-address";
import { printWords } from "../../wording/print-words";
import type { PaperOffice } from "./paper-office";

interface WayBackProps {
  guide: Guide;
  step?: number;
  office: PaperOffice;
}

/** Where the citizen stopped, as a code for the tablet and as a QR code for a phone. */
export function WayBack(props: WayBackProps) {
  const resume = () => props.step && writeResumeCode({ code: props.guide.code, step: props.step });
  // No page at home tells a guide of the office's own.
  const site = () => (props.guide.ours ? "" : props.office.publicAddress);
  const address = () => homeAddress(site(), props.guide.code, props.step);
  return (
    <section class="paper-back">
      <Show when={site()}>
        <LazyQrCode text={address()} label={printWords().qrOf(props.guide.title)} />
      </Show>
      <div>
        <Show when={props.step}>{(step) => <h2>{printWords().stoppedAt(step())}</h2>}</Show>
        <Show when={resume()}>
          {(code) => (
            <p>
              {printWords().backHere} <strong class="paper-code">{code()}</strong>
            </p>
          )}
        </Show>
        <Show when={site()}>
          <p>
            {printWords().scan} <ShortAddress address={address()} />
          </p>
        </Show>
      </div>
    </section>
  );
}
