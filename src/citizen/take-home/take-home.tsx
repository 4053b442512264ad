import { useNavigate, useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { catalogue } from "../../content/catalogue";
import { words } from "../../wording/words";
import { Frame } from "../frame";
import { Lost } from "../lost";
import { sitting } from "../sitting";
import { createHomeOffice } from "./create-home-office";
import { WaysHome } from "./ways-home";
import "./take-home.css";

/** The guide as something to carry: a code for a phone with or without a network, or a sheet of paper. */
export function TakeHome() {
  const params = useParams<{ code: string; step?: string }>();
  const navigate = useNavigate();
  const { office, site } = createHomeOffice();
  const guide = () => catalogue.find(({ code }) => code === params.code);
  const step = () => Number(params.step) || undefined;
  const onBack = () => {
    const place = `/learn/${params.code}/${step()}`;
    const left = sitting().practice;
    navigate(left?.split("?")[0] === place ? left : place, { replace: true });
  };
  return (
    <Show when={guide()} fallback={<Lost />}>
      {(shown) => (
        <Frame
          actions={
            <>
              <Show when={step()}>
                <button class="btn second" onClick={onBack}>
                  {words().back}
                </button>
              </Show>
              <button class={step() ? "btn quiet" : "btn second"} onClick={() => navigate("/", { replace: true })}>
                {words().home}
              </button>
            </>
          }
        >
          <WaysHome summary={shown()} step={step()} office={office()} site={site()} />
        </Frame>
      )}
    </Show>
  );
}
