import { useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { lazy, onCleanup, Show, Suspense } from "solid-js";
import { afterPaint } from "../device/after-paint";
import { keepPractice } from "../domain/practice/kept-practice";
import type { Mode, Practice } from "../domain/practice/practice";
import { words } from "../wording/words";
import { Practising } from "./practising";
import { keepSitting, setAsking, sitting } from "./sitting";
import { TutorialDone } from "./tutorial-done";

const LearnedNotice = lazy(async () => ({
  default: (await import("./ask-for-help/after/learned-notice")).LearnedNotice,
}));

/** A guide that is at hand; the address always says where, so that a reload comes back to the same step. */
export function OpenTutorial(props: Pick<Practice, "guide">) {
  const navigate = useNavigate();
  const params = useParams<{ step?: string }>();
  const [query] = useSearchParams<{ mode?: string }>();
  const mode: Mode = query.mode === "alone" || query.mode === "watch" ? query.mode : "guided";
  const first = Math.min(Math.max(Number(params.step) || 1, 1), props.guide.steps.length) - 1;
  const placeOf = ({ index, mode }: Pick<Practice, "index" | "mode">) =>
    `/learn/${props.guide.code}/${index + 1}${mode === "guided" ? "" : `?mode=${mode}`}`;
  // Who comes back to where they were, or loads the page anew, goes on; who opens the guide from a list begins.
  const kept = sitting().practice === placeOf({ index: first, mode }) ? sitting().kept : undefined;
  document.title = `${props.guide.title} – ${words().brand}`;
  // The address follows once the step is painted, unless the citizen has gone elsewhere by then.
  let callOff = () => {};
  const onChange = (practice: Practice) => {
    callOff();
    callOff = afterPaint(() => {
      const place = placeOf(practice);
      keepSitting({ practice: place, kept: keepPractice(practice) });
      if (location.pathname + location.search !== place) navigate(place, { replace: true, scroll: false });
    });
  };
  onCleanup(() => callOff());
  return (
    <Practising
      guide={props.guide}
      mode={mode}
      step={first}
      kept={kept}
      onChange={onChange}
      onLeave={(index) => navigate(`/take-home/${props.guide.code}/${index + 1}`, { replace: true })}
      onOfferTaken={(from) => {
        setAsking({ from });
        navigate("/number", { replace: true });
      }}
      told={(practice) => (
        <Show when={sitting().request}>
          <Suspense>
            <LearnedNotice practice={practice.state()} />
          </Suspense>
        </Show>
      )}
      done={(practice) => <TutorialDone guide={props.guide} practice={practice} />}
    />
  );
}
