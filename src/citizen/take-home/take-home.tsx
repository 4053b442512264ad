import { useNavigate, useParams } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { catalogue } from "../../content/catalogue";
import { useDesk } from "../../desk/live-desk";
import { liveOffice } from "../../desk/live-office";
import { homeAddress, opensHereOnly } from "../../domain/office/public-address";
import { LazyQrCode } from "../../ui/lazy-qr-code";
import { words } from "../../wording/words";
import { Frame } from "../frame";
import { Lost } from "../lost";
import "./take-home.css";

/** The guide as a QR code and a short address, at the step the citizen reached. */
export function TakeHome() {
  const params = useParams<{ code: string; step?: string }>();
  const navigate = useNavigate();
  const desk = useDesk();
  const guide = () => catalogue.find(({ code }) => code === params.code);
  const step = () => Number(params.step) || undefined;
  const office = createMemo(() => {
    const open = desk();
    return open ? liveOffice(open) : undefined;
  });
  const onBack = () => navigate(step() ? `/learn/${params.code}/${step()}` : "/", { replace: true });
  return (
    <Show when={guide()} fallback={<Lost />}>
      {(shown) => (
        <Frame
          actions={
            <button class="btn second" onClick={onBack}>
              {step() ? words().back : words().home}
            </button>
          }
        >
          <Show
            when={office()?.()?.office?.publicAddress}
            fallback={<p class="notice care">{words().takeHome.noAddress}</p>}
          >
            {(site) => <Code title={shown().title} site={site()} code={shown().code} step={step()} />}
          </Show>
        </Frame>
      )}
    </Show>
  );
}

function Code(props: { title: string; site: string; code: string; step: number | undefined }) {
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
        <Show when={opensHereOnly(props.site)}>
          <p class="notice care">{words().takeHome.hereOnly}</p>
        </Show>
      </div>
    </div>
  );
}
