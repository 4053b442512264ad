import { useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { createResource, Show } from "solid-js";
import { openGuide } from "../content/catalogue";
import type { Mode, Practice } from "../domain/practice/practice";
import { words } from "../wording/words";
import { Lost } from "./lost";
import { Practising } from "./practising";
import { keepSitting, setAsking } from "./sitting";
import { StaleNotice } from "./stale-notice";
import { TutorialDone } from "./tutorial-done";

/** A guide practised step by step; the address always says where, so that a reload comes back to the same step. */
export function Tutorial() {
  const params = useParams<{ code: string }>();
  // While it loads, the Suspense around every screen keeps the one before in sight.
  const [guide] = createResource(() => params.code, openGuide);
  return (
    <Show when={guide()} keyed fallback={<Lost />}>
      {(open) => <OpenTutorial guide={open} />}
    </Show>
  );
}

function OpenTutorial(props: Pick<Practice, "guide">) {
  const navigate = useNavigate();
  const params = useParams<{ step?: string }>();
  const [query] = useSearchParams<{ mode?: string }>();
  const mode = (): Mode => (query.mode === "alone" || query.mode === "watch" ? query.mode : "guided");
  const remember = (index: number) => {
    const address = `/learn/${props.guide.code}/${index + 1}`;
    keepSitting({ practice: address });
    return address;
  };
  const first = Math.min(Math.max(Number(params.step) || 1, 1), props.guide.steps.length) - 1;
  remember(first);
  document.title = `${props.guide.title} – ${words().brand}`;
  return (
    <Practising
      guide={props.guide}
      mode={mode()}
      step={first}
      onStep={(index) => navigate(remember(index), { replace: true, scroll: false })}
      onLeave={(index) => navigate(`/take-home/${props.guide.code}/${index + 1}`, { replace: true })}
      onOfferTaken={(from) => {
        setAsking({ from });
        navigate("/number", { replace: true });
      }}
      notice={<StaleNotice guide={props.guide} short />}
      done={(practice) => <TutorialDone guide={props.guide} practice={practice} />}
    />
  );
}
