import { useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { placeOfOffice } from "../../desk/figures/own-figures";
import { coverageWords } from "../../wording/coverage-words";
import { TeamPage } from "../team-page";
import type { TeamRoom } from "../team-room";
import { Example } from "./example";
import { OwnCoverage } from "./own-coverage";
import "./coverage.css";

/** How far the teams reach, level by level; the example of 2023 stands beside the office's own figures. */
export function Coverage() {
  const [query] = useSearchParams<{ example?: string }>();
  const title = (room: TeamRoom) =>
    query.example ? coverageWords().example.title : coverageWords().title(placeOfOffice(room.view()).place.name);
  return (
    <TeamPage title={title}>
      {(room) => (
        <Show when={query.example} fallback={<OwnCoverage room={room} />}>
          <Example />
        </Show>
      )}
    </TeamPage>
  );
}
