import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { catalogue } from "../../content/catalogue";
import { Frame } from "../frame";
import { Lost } from "../lost";
import { createHomeOffice } from "./create-home-office";
import { TakeHomeActions } from "./take-home-actions";
import { WaysHome } from "./ways-home";
import "./take-home.css";

/** The guide as something to carry: a code for a phone with or without a network, or a sheet of paper. */
export function TakeHome() {
  const params = useParams<{ code: string; step?: string }>();
  const { office, site } = createHomeOffice();
  const guide = () => catalogue.find(({ code }) => code === params.code);
  const step = () => Number(params.step) || undefined;
  return (
    <Show when={guide()} fallback={<Lost />}>
      {(shown) => (
        <Frame actions={<TakeHomeActions code={params.code} step={step()} />}>
          <WaysHome summary={shown()} step={step()} office={office()} site={site()} />
        </Frame>
      )}
    </Show>
  );
}
