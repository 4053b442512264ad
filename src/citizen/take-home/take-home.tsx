import { useParams, useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { guidesHere } from "../../content/catalogue";
import { didEveryStepAlone } from "../../domain/practice/practice-summary";
import { Frame } from "../frame";
import { Lost } from "../lost";
import { sitting } from "../sitting";
import { createHomeOffice } from "./create-home-office";
import { TakeHomeActions } from "./take-home-actions";
import { WaysHome } from "./ways-home";
import "./take-home.css";

/** The guide as something to carry: a code for a phone with or without a network, or a sheet of paper. */
export function TakeHome() {
  const params = useParams<{ code: string; step?: string }>();
  const { known, site } = createHomeOffice();
  const guide = () => guidesHere().find(({ code }) => code === params.code);
  const [query] = useSearchParams<{ way?: string }>();
  const step = () => Number(params.step) || undefined;
  const able = () => {
    const { kept } = sitting();
    if (kept?.code !== params.code || !didEveryStepAlone(kept)) return undefined;
    return query.way === "able" ? "open" : "offered";
  };
  return (
    <Show when={guide()} fallback={<Lost />}>
      {(shown) => (
        <Frame actions={<TakeHomeActions code={params.code} step={step()} />}>
          <WaysHome summary={shown()} step={step()} able={able()} known={known()} site={site()} />
        </Frame>
      )}
    </Show>
  );
}
