import "../look/print.css";
import "./recovery-code.css";

interface RecoveryCodeProps {
  code: string;
  title: string;
  explains: string;
  names: { print: string; kept: string };
  onKept: () => void;
}

/** A code to be printed or copied once; printing shows nothing else of the page. */
export function RecoveryCode(props: RecoveryCodeProps) {
  return (
    <section class="recovery">
      <div class="recovery-words printed">
        <h1>{props.title}</h1>
        <p>{props.explains}</p>
        <p class="recovery-letters">{props.code}</p>
      </div>
      <p class="row">
        <button class="btn second" onClick={() => print()}>
          {props.names.print}
        </button>
        <button class="btn main" onClick={() => props.onKept()}>
          {props.names.kept}
        </button>
      </p>
    </section>
  );
}
