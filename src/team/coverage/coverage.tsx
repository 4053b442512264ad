import { useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { placeOfOffice } from "../../desk/figures/own-figures";
import { coverageWords } from "../../wording/coverage-words";
import { TeamPage } from "../team-page";
import type { TeamContext } from "../team-context";
import { Example } from "./example";
import { OwnCoverage } from "./own-coverage";
import "./coverage.css";

/** How far the teams reach, level by level; the example of 2023 stands beside the office's own figures. */
export function Coverage() {
  const [query] = useSearchParams<{ example?: string }>();
  const title = (context: TeamContext) =>
    query.example ? coverageWords().example.title : coverageWords().title(placeOfOffice(context.view()).place.name);
  return (
    <TeamPage title={title}>
      {(context) => (
        <Show when={query.example} fallback={<OwnCoverage context={context} />}>
          <Example />
        </Show>
      )}
    </TeamPage>
  );
}
