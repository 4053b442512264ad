import { Show } from "solid-js";
import { writeResumeCode } from "../../domain/practice/resume-code";
import { resumeWords } from "../../wording/resume-words";
import "./resume.css";

/** The code that brings back to this step at any tablet of the station, and where it is typed. */
export function ResumeCode(props: { code: string; step: number }) {
  return (
    <Show when={writeResumeCode(props)}>
      {(written) => (
        <p class="resume-code">
          {resumeWords().yours} <strong>{written()}</strong>
          <span class="second-ink">{resumeWords().howTo(resumeWords().open)}</span>
        </p>
      )}
    </Show>
  );
}
