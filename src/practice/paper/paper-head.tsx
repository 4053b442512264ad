import { Lotus } from "../../ui/pictures/lotus";
import { printWords } from "../../wording/print-words";

/** The logo, and the most important word on paper: free. */
export function PaperHead() {
  return (
    <p class="paper-head">
      <Lotus size={30} />
      <span>Trạm Số</span>
      <strong>{printWords().free}</strong>
    </p>
  );
}
