import { A } from "@solidjs/router";
import { createSignal } from "solid-js";
import { notePosters } from "../../device/first-week";
import { hasPrinter, keepPrinter, printWhenDrawn } from "../../device/printer";
import { measureScreenAddress } from "../../domain/addresses";
import { printWords } from "../../wording/print-words";
import "../../ui/fields/tick.css";

/** Prints the paper that is shown, and says whether this tablet has a printer at all. */
export function PrintButtons(props: { paper: () => HTMLElement; forWall: boolean }) {
  const onPrint = () => {
    if (props.forWall) notePosters();
    void printWhenDrawn(props.paper());
  };
  return (
    <>
      <p class="row">
        <button class="btn main" onClick={onPrint}>
          {printWords().papers.print}
        </button>
        <A class="btn quiet" href={measureScreenAddress} replace>
          {printWords().papers.measure}
        </A>
      </p>
      <PrinterThere />
    </>
  );
}

/** A tablet without a printer must not offer one to citizens. */
function PrinterThere() {
  const [there, setThere] = createSignal(hasPrinter());
  const [fault, setFault] = createSignal("");
  const onThere = (wanted: boolean) => {
    const kept = keepPrinter(wanted);
    setThere(kept ? wanted : hasPrinter());
    setFault(kept ? "" : printWords().papers.notKept);
  };
  return (
    <>
      <label class="tick">
        <input type="checkbox" checked={there()} onChange={(event) => onThere(event.currentTarget.checked)} />
        {printWords().papers.printer}
      </label>
      <p role="alert" class="fault">
        {fault()}
      </p>
    </>
  );
}
