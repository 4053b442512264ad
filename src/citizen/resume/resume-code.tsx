import { Show } from "solid-js";
import { writeResumeCode } from "../../domain/practice/resume-code";
import { practiceWords } from "../../wording/practice-words";
import "./resume.css";

/** The code that brings back to this step at any tablet of the station, and where it is typed. */
export function ResumeCode(props: { code: string; step: number }) {
  return (
    <Show when={writeResumeCode(props)}>
      {(written) => (
        <p class="resume-code">
          {practiceWords().resume.yours} <strong>{written()}</strong>
          <span class="second-ink">{practiceWords().resume.howTo(practiceWords().resume.open)}</span>
        </p>
      )}
    </Show>
  );
}
