import { Show } from "solid-js";
import { homeAddress, opensHereOnly, opensInRoomOnly } from "../../domain/office/public-address";
import { LazyQrCode } from "../../ui/codes/lazy-qr-code";
import { ShortAddress } from "../../ui/text/short-address";
import { visitWords } from "../../wording/visit-words";
import { language } from "../../wording/words";
import { ResumeCode } from "../resume/resume-code";

interface HomeCodeProps {
  title: string;
  /** The address under which phones find the home page. */
  site: string;
  code: string;
  /** The address of the home page in the chosen language. */
  place: string;
  step: number | undefined;
}

/** The QR code of a guide with what to do with it: open it at home, or come back to this step here. */
export function HomeCode(props: HomeCodeProps) {
  const address = () => homeAddress(props.site, props.place, props.step);
  return (
    <div class="take-home">
      <LazyQrCode text={address()} label={visitWords().takeHome.qrOf(props.title)} />
      <div class="take-home-words">
        <h1>{visitWords().takeHome.title}</h1>
        <p class="second-ink">{props.title}</p>
        <p>{visitWords().takeHome.how}</p>
        <p>
          {visitWords().takeHome.orType}
          <ShortAddress address={address()} />
        </p>
        <Show when={props.step}>{(step) => <p class="second-ink">{visitWords().takeHome.atStep(step())}</p>}</Show>
        <Show when={props.step}>{(step) => <ResumeCode code={props.code} step={step()} />}</Show>
        <Show when={language() !== "vi" && props.place === props.code}>
          <p class="notice">{visitWords().telling.homeNone}</p>
        </Show>
        <Show when={opensHereOnly(props.site)}>
          <p class="notice care">{visitWords().takeHome.hereOnly}</p>
        </Show>
        <Show when={opensInRoomOnly(props.site)}>
          <p class="notice care">{visitWords().takeHome.inRoomOnly}</p>
        </Show>
      </div>
    </div>
  );
}
