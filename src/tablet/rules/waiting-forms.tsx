import type { Office } from "../../domain/office/office";
import { GateForm } from "./gate-form";
import { LongWaitsForm } from "./long-waits-form";
import { PatienceForm } from "./patience-form";

/** How long people wait, when a lead hears of it, and who may serve them. */
export function WaitingForms(props: { office: Office }) {
  return (
    <>
      <PatienceForm office={props.office} />
      <LongWaitsForm office={props.office} />
      <GateForm office={props.office} />
    </>
  );
}
