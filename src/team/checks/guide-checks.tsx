import { useParams } from "@solidjs/router";
import { createResource, Show } from "solid-js";
import { openGuideNow } from "../../content/catalogue";
import { checkWords } from "../../wording/check-words";
import type { TeamContext } from "../team-context";
import { TeamPage } from "../team-page";
import { CheckList } from "./check-list";
import { CheckOfGuide } from "./check-of-guide";
import { VoiceMissing } from "./voice-missing";
import "./checks.css";

/** Guides that are looked at on a real phone: all of them, the most pressing first, or one with its sheet. */
export function GuideChecks() {
  const params = useParams<{ code?: string }>();
  const [guide] = createResource(
    () => params.code,
    (code) => openGuideNow(code),
  );
  return (
    <TeamPage title={() => checkWords().title}>
      {(context) => (
        <Show when={params.code} fallback={<AllGuides context={context} />}>
          <Show when={guide()} keyed>
            {(open) => <CheckOfGuide guide={open} context={context} />}
          </Show>
        </Show>
      )}
    </TeamPage>
  );
}

function AllGuides(props: { context: TeamContext }) {
  return (
    <>
      <VoiceMissing />
      <CheckList context={props.context} />
    </>
  );
}
