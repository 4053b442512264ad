import { useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { lazy, Show, Suspense } from "solid-js";
import { learnAddress, takeHomeAddress } from "../domain/address-of";
import { numberAddress } from "../domain/addresses";
import type { Mode, Practice } from "../domain/practice/practice";
import { words } from "../wording/words";
import { followPractice } from "./follow-practice";
import { Practising } from "./practising";
import { setAsking, sitting } from "./sitting";
import { TutorialDone } from "./tutorial-done";

const LearnedNotice = lazy(async () => ({
  default: (await import("./ask-for-help/after/learned-notice")).LearnedNotice,
}));

/** A tutorial whose guide has been fetched. The address always names the step, so that a reload comes back to it. */
export function OpenTutorial(props: Pick<Practice, "guide">) {
  const navigate = useNavigate();
  const params = useParams<{ step?: string }>();
  const [query] = useSearchParams<{ mode?: string }>();
  const mode: Mode = query.mode === "alone" || query.mode === "watch" ? query.mode : "guided";
  const first = Math.min(Math.max(Number(params.step) || 1, 1), props.guide.steps.length) - 1;
  const placeOf = ({ index, mode }: Pick<Practice, "index" | "mode">) =>
    `${learnAddress(props.guide.code, index + 1)}${mode === "guided" ? "" : `?mode=${mode}`}`;
  // A citizen who comes back, or reloads the page, continues; a citizen who opens the guide from a list begins again.
  const kept = sitting().practice === placeOf({ index: first, mode }) ? sitting().kept : undefined;
  document.title = `${props.guide.title} – ${words().brand}`;
  return (
    <Practising
      guide={props.guide}
      mode={mode}
      step={first}
      kept={kept}
      onChange={followPractice(placeOf)}
      onLeave={(index) => navigate(takeHomeAddress(props.guide.code, index + 1), { replace: true })}
      onOfferTaken={(from) => {
        setAsking({ from });
        navigate(numberAddress, { replace: true });
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
