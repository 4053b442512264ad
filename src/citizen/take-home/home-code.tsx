import { Show } from "solid-js";
import { homeAddress, opensHereOnly } from "../../domain/office/public-address";
import { LazyQrCode } from "../../ui/lazy-qr-code";
import { words } from "../../wording/words";
import { ResumeCode } from "../resume/resume-code";

interface HomeCodeProps {
  title: string;
  /** The office's public address. */
  site: string;
  code: string;
  step: number | undefined;
}

/** The QR code of a guide with what to do with it: open it at home, or come back to this step here. */
export function HomeCode(props: HomeCodeProps) {
  const address = () => homeAddress(props.site, props.code, props.step);
  return (
    <div class="take-home">
      <LazyQrCode text={address()} label={words().takeHome.qrOf(props.title)} />
      <div class="take-home-words">
        <h1>{words().takeHome.title}</h1>
        <p class="second-ink">{props.title}</p>
        <p>{words().takeHome.how}</p>
        <p>
          {words().takeHome.orType}
          <strong class="short-address">{address()}</strong>
        </p>
        <Show when={props.step}>{(step) => <p class="second-ink">{words().takeHome.atStep(step())}</p>}</Show>
        <Show when={props.step}>{(step) => <ResumeCode code={props.code} step={step()} />}</Show>
        <Show when={opensHereOnly(props.site)}>
          <p class="notice care">{words().takeHome.hereOnly}</p>
        </Show>
      </div>
    </div>
  );
}
