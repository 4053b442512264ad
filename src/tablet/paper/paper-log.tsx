// @chunk later
import { paperWords } from "../../wording/paper-words";
import { EnterLines } from "./enter-lines";
import { PrintSheet } from "./print-sheet";
import "./paper-log.css";

/** For days without power: sheets to print beforehand, and a quick way to enter them afterwards. */
export function PaperLog() {
  return (
    <div class="staff-page paper-log">
      <h1>{paperWords().title}</h1>
      <p>{paperWords().how}</p>
      <EnterLines />
      <PrintSheet />
    </div>
  );
}
